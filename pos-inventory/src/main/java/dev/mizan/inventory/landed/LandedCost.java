// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Unit;
import java.util.List;

/**
 * A charge shared over goods: freight, duty and excise belong to their cost, recoverable import VAT does not (IAS 2.10 and
 * 2.11). The shares sum to the charge and have its sign; what is left of minor units goes to the largest fractions, of
 * equal ones to the earlier line. What of a share belongs to goods already sold {@code history.CostHistory#charge} tells.
 */
public final class LandedCost {
    private LandedCost() {}

    /** The share of each line, refused by {@link LandedReason}. */
    public static Outcome<List<Money>> share(Money charge, List<ChargedLine> lines, AllocationBasis basis) {
        if (lines.isEmpty()) {
            return Outcome.refused(LandedReason.NO_LINES);
        }
        long[] weights = new long[lines.size()];
        Unit unit = unit(lines.get(0), basis);
        boolean any = false;
        for (int i = 0; i < weights.length; i++) {
            if (!unit(lines.get(i), basis).equals(unit)) {
                return Outcome.refused(
                        LandedReason.UNITS_DIFFER, "basis", basis, "first", unit, "other", unit(lines.get(i), basis));
            }
            weights[i] = weight(lines.get(i), basis);
            if (weights[i] < 0) {
                return Outcome.refused(LandedReason.NEGATIVE_BASIS, "line", i + 1, "basis", basis);
            }
            any |= weights[i] > 0;
        }
        return any
                ? Outcome.done(charge.allocate(weights, Remainder.LARGEST_REMAINDER))
                : Outcome.refused(LandedReason.ZERO_BASIS, "basis", basis);
    }

    private static long weight(ChargedLine line, AllocationBasis basis) {
        return switch (basis) {
            case VALUE -> line.cost().minor();
            case QUANTITY -> line.quantity().steps();
            case WEIGHT -> line.weight().steps();
            case VOLUME -> line.volume().steps();
            case EQUAL -> 1;
        };
    }

    private static Unit unit(ChargedLine line, AllocationBasis basis) {
        return switch (basis) {
            case QUANTITY -> line.quantity().unit();
            case WEIGHT -> line.weight().unit();
            case VOLUME -> line.volume().unit();
            case VALUE, EQUAL -> Unit.PIECE;
        };
    }
}

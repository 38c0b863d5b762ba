// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;

/**
 * What is to be depreciated: an amount that stands in the books, down to a residual value, over a number of periods
 * (years or months, as the schedule is wanted).
 */
public record Depreciable(Money cost, Money residual, int periods) {
    /** Longer than any life in months: 100 years. */
    public static final int MOST_PERIODS = 1_200;

    public Depreciable {
        if (check(cost, residual, periods) instanceof Refused<Boolean> refused) {
            throw new IllegalArgumentException(refused.toString());
        }
    }

    /** From what a person gave; refused where the residual value is not within the cost or there is no life. */
    public static Outcome<Depreciable> propose(Money cost, Money residual, int periods) {
        return check(cost, residual, periods).map(fine -> new Depreciable(cost, residual, periods));
    }

    private static Outcome<Boolean> check(Money cost, Money residual, int periods) {
        if (residual.isNegative() || residual.compareTo(cost) > 0) {
            return Outcome.refused(AssetReason.RESIDUAL_OUT_OF_RANGE, "residual", residual, "cost", cost);
        }
        return periods < 1 || periods > MOST_PERIODS
                ? Outcome.refused(AssetReason.NO_LIFE, "periods", periods, "most", MOST_PERIODS)
                : Outcome.done(true);
    }

    /** Cost less residual value. */
    public Money amount() {
        return cost.minus(residual);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.spi.fact.Fact;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who may use a voucher, and what one till used of it, as its stream tells it here.
 *
 * @param lent to whom it is lent now; empty where it is anybody's
 * @param here what this till used of it, in minor units
 * @param since of that, since it was taken up here
 */
record Lending(Optional<VoucherLent> lent, long here, long since) {
    static Lending of(Reading reading, VoucherNumber number) {
        Map<Object, VoucherLent> lendings = new LinkedHashMap<>();
        String register = register(reading);
        long here = 0;
        long since = 0;
        for (Recorded batch : reading.stream(Voucher.key(number))) {
            boolean own = batch.path().lane(1).register().equals(register);
            for (Fact fact : batch.facts()) {
                if (fact instanceof VoucherLent lent && lent.number().equals(number)) {
                    if (lent.how() == VoucherLent.How.HANDED_BACK) {
                        lendings.remove(lent.lending());
                    } else {
                        lendings.put(lent.lending(), lent);
                        since = 0;
                    }
                } else if (fact instanceof VouchersMoved moved && own) {
                    here += used(moved, number);
                    since += used(moved, number);
                }
            }
        }
        return new Lending(lendings.values().stream().reduce((earlier, later) -> later), here, since);
    }

    static String register(Reading reading) {
        return reading.at().path().lane(1).register();
    }

    /** What of a voucher a fact takes away from others, as soon as it does. */
    static long used(VouchersMoved moved, VoucherNumber number) {
        long sum = moved.uses().stream()
                .filter(use -> use.number().equals(number))
                .mapToLong(VoucherUse::gross)
                .sum();
        return switch (moved.how()) {
            case HELD -> sum;
            case REDEEMED, RETURNED -> moved.checkout().isPresent() ? 0 : sum;
            case RELEASED, RESTORED -> -sum;
            case EXPIRED -> 0;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.revenue;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that a sale promises beside its goods (IFRS 15, paragraph 22). It is asked once for each sale and each return
 * and answers from the bill alone, so that a return takes back what its sale deferred.
 */
public interface Promise {
    /** The kind of the role {@code contract-liability} that it stands on until it is kept: {@code points}, {@code warranty}. */
    String kind();

    /** What it would cost alone, chance of use taken into account; zero where the bill promises nothing of it. */
    Money standalone(Bill bill);

    /**
     * Points: what they are worth in percent of the net price, chance of use taken into account.
     *
     * @param ofNet 4 where points of a sale of 200.00 are worth 8.00
     */
    static Promise points(Percent ofNet, Rounding rounding) {
        return of("points", bill -> bill.net().percent(ofNet, rounding));
    }

    /** A warranty or service that comes with items: what it would cost alone for one of the unit of sale. */
    static Promise included(String kind, Map<Sku, Money> forOne, Rounding rounding) {
        Map<Sku, Money> copy = Map.copyOf(forOne);
        return of(kind, bill -> {
            Money sum = Money.zero(bill.currency());
            for (SoldLine line : bill.lines()) {
                Money one = copy.get(line.item());
                sum = one == null ? sum : sum.plus(one.times(line.quantity(), rounding));
            }
            return sum;
        });
    }

    private static Promise of(String kind, Function<Bill, Money> standalone) {
        return new Promise() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Money standalone(Bill bill) {
                return standalone.apply(bill);
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.value.Remainder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How a charge for delivery is taxed: data of a jurisdiction. */
public enum DeliveryTax {
    /** It is ancillary and follows the goods: split over their rates by their net value. */
    FOLLOW_GOODS_BY_VALUE,
    /** It bears the highest rate among the goods. */
    HIGHEST,
    /** It is a supply of its own. */
    OWN_RATE;

    /**
     * The charge as amounts to be taxed, which sum to it; to be assessed with the goods, so that each rate is rounded once.
     *
     * @param charge in minor units, zero or more
     * @param goods totals of the goods, one a rate; where there is none, or none of any value, the own rate holds
     * @param own the rate of delivery by itself
     */
    public List<TaxedAmount> of(long charge, PriceMode mode, List<TaxTotal> goods, TaxRate own) {
        long[] values =
                goods.stream().mapToLong(total -> Math.max(0, total.net())).toArray();
        if (this == OWN_RATE || IntStream.range(0, values.length).allMatch(i -> values[i] == 0)) {
            return List.of(new TaxedAmount(charge, mode, own));
        }
        if (this == HIGHEST) {
            TaxRate highest = goods.stream()
                    .map(TaxTotal::rate)
                    .max(Comparator.comparing(TaxRate::percent))
                    .orElse(own);
            return List.of(new TaxedAmount(charge, mode, highest));
        }
        long[] parts = Remainder.LARGEST_REMAINDER.split(charge, values);
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i] != 0)
                .mapToObj(i -> new TaxedAmount(parts[i], mode, goods.get(i).rate()))
                .toList();
    }
}

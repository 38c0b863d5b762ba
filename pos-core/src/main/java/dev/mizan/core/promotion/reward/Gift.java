// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/**
 * Goods that come with a purchase, as a line of their own at the book's price less a percentage. They count for nothing
 * else.
 *
 * @param item what is given
 * @param quantity for each full set of qualifying units
 * @param percent off its price; 100 for free
 * @param per what makes a set
 */
public record Gift(Sku item, Quantity quantity, Percent percent, Slot per) implements Extra {
    @Override
    public Selector trigger(Selector target) {
        return per.what();
    }
}

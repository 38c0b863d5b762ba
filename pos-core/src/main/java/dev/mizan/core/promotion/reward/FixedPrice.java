// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Basis;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * One unit costs a fixed price.
 *
 * @param price of one
 * @param unit only of goods sold in the unit of this code; where empty, in any
 * @param ofBase whether it is for one of the item's base unit, so that a box of ten costs ten times as much
 * @param raising whether it holds also where the goods cost less
 */
public record FixedPrice(Money price, Optional<String> unit, boolean ofBase, boolean raising) implements Reduction {
    /** For one of whatever unit the goods are priced by, where they cost more. */
    public static FixedPrice of(Money price) {
        return new FixedPrice(price, Optional.empty(), false, false);
    }

    /** Only for goods sold in the unit of a code. */
    public FixedPrice forUnit(String sold) {
        return new FixedPrice(price, Optional.of(sold), false, raising);
    }

    /** For one of the item's base unit. */
    public FixedPrice forBaseUnit() {
        return new FixedPrice(price, Optional.empty(), true, raising);
    }

    /** Also where goods cost less than that. */
    public FixedPrice evenAbove() {
        return new FixedPrice(price, unit, ofBase, true);
    }

    @Override
    public void reduce(Goods goods) {
        for (int i = 0; i < goods.size(); i++) {
            if (unit.isEmpty() || unit.get().equals(goods.unit(i).code())) {
                long fixed = ofBase ? goods.atBasePrice(i, price.minor()) : goods.atPrice(i, price.minor());
                long off = goods.amount(i, Basis.CURRENT) - fixed;
                if (off > 0 || raising) {
                    goods.take(i, off);
                }
            }
        }
    }

    @Override
    public boolean perUnit() {
        return true;
    }

    @Override
    public Reach reach() {
        return Reach.EACH;
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(price.currency());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Percent;
import java.util.List;

/**
 * Buy some units, get others cheaper. No unit is both; a group that lacks a unit gives nothing.
 *
 * @param buy what is bought at its price
 * @param get what is cheaper
 * @param percent off; 100 for free
 * @param notAbove whether what is got must cost no more than what is bought
 * @param pickBuy which units are taken as bought, where promotions do not compete
 * @param pickGet which of the units left are got, where promotions do not compete
 */
public record BuyGet(Slot buy, Slot get, Percent percent, boolean notAbove, Pick pickBuy, Pick pickGet)
        implements GroupReward {
    /** Free units, the dearest counted as bought and the dearest left got. */
    public static BuyGet free(Slot buy, Slot get) {
        return new BuyGet(buy, get, Percent.HUNDRED, false, Pick.DEAREST, Pick.DEAREST);
    }

    /** At a percentage off. */
    public BuyGet at(Percent off) {
        return new BuyGet(buy, get, off, notAbove, pickBuy, pickGet);
    }

    /** Only what costs no more than what is bought. */
    public BuyGet equalOrLower() {
        return new BuyGet(buy, get, percent, true, pickBuy, pickGet);
    }

    @Override
    public Selector trigger(Selector target) {
        return buy.what().named() ? buy.what() : get.what().named() ? get.what() : target;
    }

    @Override
    public List<Slot> slots(Selector target) {
        return List.of(buy, get);
    }
}

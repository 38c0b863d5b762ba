// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/** Markup on cost, margin on the price, and the stock that a gross profit lets expect. Rates to a millionth of a percent. */
public final class Margin {
    private Margin() {}

    /** A markup of 25 % on cost is a margin of 20 % of the price. */
    public static Percent ofMarkup(Percent markup, Rounding rounding) {
        long whole = Math.addExact(Percent.ONE_WHOLE, markup.millionths());
        return new Percent(rounding.multiplyDivide(markup.millionths(), Percent.ONE_WHOLE, whole));
    }

    /** A margin of 20 % of the price is a markup of 25 % on cost; below 100 %. */
    public static Percent toMarkup(Percent margin, Rounding rounding) {
        long rest = Math.subtractExact(Percent.ONE_WHOLE, margin.millionths());
        return new Percent(rounding.multiplyDivide(margin.millionths(), Percent.ONE_WHOLE, rest));
    }

    /** The stock left of what was available, where sales made this margin: for an interim report or after a fire. */
    public static Money estimatedStock(Money available, Money sales, Percent margin, Rounding rounding) {
        return available.minus(sales.percent(Percent.HUNDRED.minus(margin), rounding));
    }
}

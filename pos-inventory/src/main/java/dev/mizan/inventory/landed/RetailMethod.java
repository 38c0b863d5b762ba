// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/**
 * Stock at cost estimated from stock at selling prices (IAS 2.22). The cost ratio is an exact fraction; only the amount
 * is rounded.
 *
 * @param cost of the opening stock and of what came in, freight in, returns to suppliers off
 * @param retail the same at selling prices
 * @param markups net of their cancellations
 * @param markdowns net of their cancellations, zero or more
 */
public record RetailMethod(Money cost, Money retail, Money markups, Money markdowns) {
    /** Which goods make the cost ratio. */
    public enum Ratio {
        /** Markups in, markdowns out: near the lower of cost and market. */
        CONVENTIONAL,
        /** Markups and markdowns in. */
        AVERAGE_COST
    }

    /** What the ratio is divided by. */
    public Money denominator(Ratio ratio) {
        Money raised = retail.plus(markups);
        return ratio == Ratio.CONVENTIONAL ? raised : raised.minus(markdowns);
    }

    /** The cost ratio as people write it, to a millionth of a percent; amounts are worked out by the exact fraction. */
    public Percent percent(Ratio ratio, Rounding rounding) {
        return new Percent(rounding.multiplyDivide(
                cost.minor(), Percent.ONE_WHOLE, denominator(ratio).minor()));
    }

    /** What should be there at selling prices. */
    public Money endingRetail(Money sales) {
        return retail.plus(markups).minus(markdowns).minus(sales);
    }

    /** What that is worth at cost. */
    public Money endingCost(Money sales, Ratio ratio, Rounding rounding) {
        return atCost(endingRetail(sales), ratio, rounding);
    }

    /** An amount at selling prices as cost. */
    public Money atCost(Money atRetail, Ratio ratio, Rounding rounding) {
        return atRetail.ratio(cost.minor(), denominator(ratio).minor(), rounding);
    }

    /** What is missing by a count at selling prices, as cost; below zero where more is there. */
    public Money shrinkage(Money sales, Money counted, Ratio ratio, Rounding rounding) {
        return atCost(endingRetail(sales).minus(counted), ratio, rounding);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price.shelf;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;

/**
 * The price per unit of measure that stands beside the price on the shelf (Directive 98/6/EC, article 3): what a kilogram,
 * a litre or 100 ml of the packed goods costs.
 *
 * @param price of {@code per}, rounded once to a minor unit
 * @param per how much of it, such as 1 kg or 100 ml
 */
public record UnitPrice(Money price, Quantity per) {
    /**
     * The price of so much, where a pack of a content costs a price. Content and measure are above zero and of one
     * dimension; anything else is an {@link IllegalArgumentException}. The division is exact but for the one rounding.
     */
    public static UnitPrice of(Money price, Quantity content, Quantity per, Rounding rounding) {
        if (!content.isPositive() || !per.isPositive()) {
            throw new IllegalArgumentException("content and measure are above zero: " + content + ", " + per);
        }
        if (content.unit().dimension() != per.unit().dimension()) {
            throw new IllegalArgumentException("no " + per + " in " + content + ": another dimension");
        }
        Ratio part = amount(per).dividedBy(amount(content));
        return new UnitPrice(price.ratio(part.numerator(), part.denominator(), rounding), per);
    }

    private static Ratio amount(Quantity quantity) {
        return quantity.unit()
                .factor()
                .times(new Ratio(quantity.steps(), quantity.unit().stepsInOne()));
    }

    /** {@code SAR 12.50 / 1.000 KGM}. */
    @Override
    public String toString() {
        return price + " / " + per;
    }
}

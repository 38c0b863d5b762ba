// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Quantity;
import java.math.BigDecimal;

/**
 * The net price of an item, with as many decimals as it needs: 5.00 including 15 % is 4.347826 without (BT-146). In the
 * document's currency.
 *
 * @param amount after the price discount; never negative
 * @param discount what was taken off the list price (BT-147); never negative
 * @param per the quantity that the price is for (BT-149); above zero
 */
public record UnitPrice(BigDecimal amount, BigDecimal discount, Quantity per) {
    public UnitPrice {
        if (amount.signum() < 0 || discount.signum() < 0 || !per.isPositive()) {
            throw new IllegalArgumentException("not a price: " + amount + " after " + discount + " per " + per);
        }
    }

    /** So much for that quantity, without a discount. */
    public static UnitPrice of(BigDecimal amount, Quantity per) {
        return new UnitPrice(amount, BigDecimal.ZERO, per);
    }

    /** The list price before the discount (BT-148). */
    public BigDecimal listed() {
        return amount.add(discount);
    }
}

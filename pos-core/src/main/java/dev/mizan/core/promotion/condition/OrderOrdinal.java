// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

/**
 * It is the customer's so-manieth purchase.
 *
 * @param number from 1
 */
public record OrderOrdinal(int number) implements Condition {
    public OrderOrdinal {
        if (number < 1) {
            throw new IllegalArgumentException("purchases are numbered from 1, not " + number);
        }
    }

    @Override
    public long missing(Purchase purchase) {
        return purchase.visit().ordinal() == number ? 0 : 1;
    }
}

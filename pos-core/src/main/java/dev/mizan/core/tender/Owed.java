// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * What a return owes. Where earlier parts of the same sale were paid back in rounded cash, what is owed now makes up for
 * their difference, so that all parts together pay back what was paid.
 *
 * @param goods the gross total of what is returned
 * @param now what is to be paid back for it, before cash is rounded
 * @param most what is left of what the sale was paid with; a refund never goes beyond it
 */
public record Owed(Money goods, Money now, Money most) {
    public Owed {
        if (now.isNegative() || now.minor() > most.minor()) {
            throw new IllegalArgumentException("owed " + now + " of " + most);
        }
    }

    /** A return that refers to no sale owes its goods, and nothing bounds its rounding. */
    public static Owed alone(Money goods) {
        return new Owed(goods, goods, Money.ofMinor(Long.MAX_VALUE, goods.currency()));
    }
}

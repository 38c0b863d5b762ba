// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.Side;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/**
 * One side of an entry.
 *
 * @param account the code of the account
 * @param amount a debit where it is positive, a credit where negative
 * @param at the dimensions that it belongs to
 */
public record Leg(String account, Money amount, Dimensions at) {
    /** A debit, belonging nowhere in particular. */
    public static Leg debit(String account, Money amount) {
        return new Leg(account, amount, Dimensions.NONE);
    }

    /** A credit, belonging nowhere in particular. */
    public static Leg credit(String account, Money amount) {
        return new Leg(account, amount.negated(), Dimensions.NONE);
    }

    /** The same leg, belonging there. */
    public Leg at(Dimensions where) {
        return new Leg(account, amount, where);
    }

    /** The same leg on the other side. */
    public Leg negated() {
        return new Leg(account, amount.negated(), at);
    }

    /** The side on which it stands. */
    public Side side() {
        return Side.of(amount.minor());
    }

    /** The currency in which it is booked. */
    public Currency currency() {
        return amount.currency();
    }
}

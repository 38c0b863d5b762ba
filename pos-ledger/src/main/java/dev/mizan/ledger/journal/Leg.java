// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.Side;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * One side of an entry.
 *
 * @param account the code of the account
 * @param amount in the books' currency: a debit where it is positive, a credit where negative;
 *     never zero
 * @param at the dimensions that it belongs to
 * @param foreign the amount of the transaction where that is another currency; kept as it was given, never rebuilt from
 *     a rate. An exchange difference moves {@code amount} and has none
 * @param lot what the leg moves besides money, whose value is {@code amount}; then {@code foreign} is empty
 */
public record Leg(String account, Money amount, Dimensions at, Optional<Money> foreign, Optional<Lot> lot) {
    public Leg {
        if (lot.isPresent() && (foreign.isPresent() || !amount.equals(lot.get().value()))) {
            throw new IllegalArgumentException(amount + " is not the value of " + lot.get());
        }
    }

    public Leg(String account, Money amount, Dimensions at, Optional<Money> foreign) {
        this(account, amount, at, foreign, Optional.empty());
    }

    public Leg(String account, Money amount, Dimensions at) {
        this(account, amount, at, Optional.empty());
    }

    /** A debit, belonging nowhere in particular. */
    public static Leg debit(String account, Money amount) {
        return new Leg(account, amount, Dimensions.NONE);
    }

    /** A credit, belonging nowhere in particular. */
    public static Leg credit(String account, Money amount) {
        return new Leg(account, amount.negated(), Dimensions.NONE);
    }

    /** What comes into an account, or goes out of it where its quantity is negative, at what it cost. */
    public static Leg of(String account, Lot lot) {
        return new Leg(account, lot.value(), Dimensions.NONE, Optional.empty(), Optional.of(lot));
    }

    /** The leg that balances others: exactly minus their sum, whatever scales they were written in. */
    public static Leg balancing(String account, List<Leg> others) {
        Currency currency = others.get(0).currency();
        return credit(
                account, Money.sum(currency, others.stream().map(Leg::amount).toList()));
    }

    /** The same leg, belonging there. */
    public Leg at(Dimensions where) {
        return new Leg(account, amount, where, foreign, lot);
    }

    /** The same leg, of a transaction in this amount of another currency, with the sign of its side. */
    public Leg in(Money transaction) {
        return new Leg(account, amount, at, Optional.of(transaction));
    }

    /** The same leg on the other side. */
    public Leg negated() {
        return new Leg(account, amount.negated(), at, foreign.map(Money::negated), lot.map(Lot::negated));
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

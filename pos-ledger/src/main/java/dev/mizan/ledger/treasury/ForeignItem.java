// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.Optional;

/**
 * A receivable, a payable or a bank account in a foreign currency, as the books carry it. Immutable.
 *
 * @param kind of the role {@code revalued}, whose account it stands on: {@code receivable}, {@code payable}, {@code bank},
 *     {@code advance-to} a supplier, {@code advance-from} a customer
 * @param party whose it is; the bank's name of an account
 * @param before how it stood before a revaluation that can still be taken back: nothing was settled since
 */
public record ForeignItem(String kind, String party, ForeignBalance balance, Optional<ForeignBalance> before) {
    /** The kind of what was paid to a supplier in advance. */
    public static final String ADVANCE_TO = "advance-to";
    /** The kind of what a customer paid in advance. */
    public static final String ADVANCE_FROM = "advance-from";

    /** Whether money will come or go for it. An advance brings goods, and stays at the rate of its day (IAS 21, 16; IFRIC 22). */
    public boolean isMonetary() {
        return !kind.equals(ADVANCE_TO) && !kind.equals(ADVANCE_FROM);
    }

    /** A new item. */
    public static ForeignItem booked(String kind, String party, ForeignBalance balance) {
        return new ForeignItem(kind, party, balance, Optional.empty());
    }

    /** Whether nothing of it is open any more. */
    public boolean isSettled() {
        return balance.foreign().isZero() && balance.carried().isZero();
    }

    /** Settles some or all of it; a revaluation that stood till then stays. */
    public Outcome<ForeignItem> settled(Money paid, Money worth, Rounding rounding) {
        return balance.settled(paid, worth, rounding)
                .map(after -> new ForeignItem(kind, party, after, Optional.empty()));
    }

    /** Carries it at a closing rate. What can be taken back is all that was revalued since it was last settled. */
    public ForeignItem revalued(ExchangeRate rate, Rounding rounding) {
        return new ForeignItem(kind, party, balance.revalued(rate, rounding), Optional.of(before.orElse(balance)));
    }

    /** Takes its revaluation back; the item itself where there is none. */
    public ForeignItem reversed() {
        return before.map(earlier -> new ForeignItem(kind, party, balance.reversed(earlier), Optional.empty()))
                .orElse(this);
    }

    /** Writes it into a fact. */
    public void write(FieldWriter out) {
        out.text("kind", kind)
                .text("party", party)
                .text("currency", balance.foreign().currency().code())
                .text("books", balance.carried().currency().code());
        out.numbers("balance", minor(balance));
        before.ifPresent(earlier -> out.numbers("before", minor(earlier)));
    }

    private static long[] minor(ForeignBalance of) {
        return new long[] {
            of.foreign().minor(),
            of.carried().minor(),
            of.realised().minor(),
            of.unrealised().minor()
        };
    }

    /** Reads what {@link #write} wrote. */
    public static ForeignItem read(FieldReader in) {
        String kind = in.text("kind");
        String party = in.text("party");
        Currency foreign = in.parsed("currency", Currency::of);
        Currency books = in.parsed("books", Currency::of);
        ForeignBalance balance = balance(in.numbers("balance"), foreign, books);
        return new ForeignItem(
                kind,
                party,
                balance,
                in.has("before") ? Optional.of(balance(in.numbers("before"), foreign, books)) : Optional.empty());
    }

    private static ForeignBalance balance(long[] minor, Currency foreign, Currency books) {
        return new ForeignBalance(
                Money.ofMinor(minor[0], foreign),
                Money.ofMinor(minor[1], books),
                Money.ofMinor(minor[2], books),
                Money.ofMinor(minor[3], books));
    }
}

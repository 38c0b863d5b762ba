// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.shop;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A shop's books to try things on. */
public final class Shop {
    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    public static final Instant NOW = Instant.parse("2026-11-22T08:26:00.123456Z");
    public static final Dimensions TILL_1 = Dimensions.till("S1", "T1");
    public static final Dimensions TILL_2 = Dimensions.till("S1", "T2");

    public static final String CASH = "1110";
    public static final String SAFE = "1120";
    public static final String BANK = "1130";
    public static final String CARDS = "1210";
    public static final String PREPAID = "1250";
    public static final String INVENTORY = "1310";
    public static final String VAT_DUE = "2130";
    public static final String ACCRUED = "2150";
    public static final String CAPITAL = "3110";
    public static final String SALES = "4110";
    public static final String COST = "5110";
    public static final String RENT = "6120";

    private Shop() {}

    /** Books in riyals with the retail chart and rules, and nothing posted. */
    public static Books books() {
        return books(Currency.SAR);
    }

    /** The same in another currency. */
    public static Books books(Currency currency) {
        Books books = Books.of(currency, GregorianYears.JANUARY);
        books.apply(books.define(RetailChart.in(currency)).orElseThrow());
        books.apply(books.define(RetailRules.all()).orElseThrow());
        return books;
    }

    public static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    public static EntryId id(long number) {
        return new EntryId(new UUID(0x1000, number));
    }

    public static EntryHead head(long number, LocalDate date) {
        return new EntryHead(id(number), date, NOW, "DOC-" + number, "entry " + number);
    }

    /** Rent paid in cash: an entry that a person would write. */
    public static JournalEntry rent(long number, LocalDate date, String amount) {
        return JournalEntry.of(head(number, date), Leg.debit(RENT, sar(amount)), Leg.credit(CASH, sar(amount)));
    }

    /** Posts, and takes the facts in. */
    public static List<JournalPosted> post(Books books, JournalEntry... entries) {
        return applied(books, books.post(WhenLocked.MOVE_ON, List.of(entries)).orElseThrow());
    }

    public static <F extends Fact> List<F> applied(Books books, List<F> facts) {
        facts.forEach(books::apply);
        return facts;
    }

    /** What an outcome was refused for. */
    public static Reason reason(Outcome<?> outcome) {
        if (outcome instanceof Refused<?> refused) {
            return refused.reason();
        }
        throw new AssertionError("not refused: " + outcome);
    }

    /** The balance of an account at the end of a day, a debit positive. */
    public static Money balance(Books books, String account, LocalDate day) {
        int index = books.chart().indexOf(account);
        return Money.ofMinor(books.balances().balance(index, day), books.chart().currency());
    }
}

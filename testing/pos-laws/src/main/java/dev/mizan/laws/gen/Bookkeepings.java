// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.gen;

import dev.mizan.laws.ledger.Bookkeeping;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RestaurantChart;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.account.WholesaleChart;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.HijriYears;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.hijri.HijriTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated books: each chart, calendars of both kinds, currencies of no, two and three decimals, any entries. */
public final class Bookkeepings {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant BOOKED = Instant.parse("2026-01-01T09:00:00Z");
    private static final List<Dimensions> PLACES =
            List.of(Dimensions.NONE, Dimensions.till("S1", "T1"), Dimensions.till("S2", "T1"));
    private static final List<Currency> CURRENCIES = List.of(Currency.SAR, Currency.KWD, Currency.JPY);

    private Bookkeepings() {}

    private record Move(int account, long minor, int place) {}

    private record Day(int day, List<Move> moves, String words) {}

    /** Books with one to so many entries, which fall on days of two years in any order. */
    public static Arbitrary<Bookkeeping> any(int most) {
        return over(days(1_000, 729, amounts()), most);
    }

    /** Such books whose entries move little amounts among three accounts on a few days, so that limits are met often. */
    public static Arbitrary<Bookkeeping> few(int most) {
        return over(days(3, 9, Arbitraries.longs().between(-60, 60)), most);
    }

    private static Arbitrary<Bookkeeping> over(Arbitrary<Day> day, int most) {
        Arbitrary<FiscalCalendar> calendars = Arbitraries.of(
                GregorianYears.JANUARY, new GregorianYears(4), new HijriYears(1, HijriTable.UMM_AL_QURA));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(CURRENCIES),
                        calendars,
                        day.list().ofMinSize(1).ofMaxSize(most))
                .as(Bookkeepings::kept);
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.longs().between(-1_000_000, 1_000_000)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.longs().between(-1_000_000_000_000_000L, 1_000_000_000_000_000L)));
    }

    private static Arbitrary<Day> days(int accounts, int last, Arbitrary<Long> amounts) {
        Arbitrary<Move> moves = Combinators.combine(
                        Arbitraries.integers().between(0, accounts - 1),
                        amounts.filter(minor -> minor != 0),
                        Arbitraries.integers().between(0, PLACES.size() - 1))
                .as(Move::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, last),
                        moves.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.strings().withChars("aZ09 ;|بيع").ofMaxLength(8))
                .as(Day::new);
    }

    private static AccountsDefined chart(int which, Currency currency) {
        return switch (which) {
            case 0 -> RetailChart.in(currency);
            case 1 -> RestaurantChart.in(currency);
            default -> WholesaleChart.in(currency);
        };
    }

    private static Bookkeeping kept(int chart, Currency currency, FiscalCalendar calendar, List<Day> days) {
        ChartOfAccounts accounts = opened(chart, currency, calendar).chart();
        List<JournalEntry> entries = new ArrayList<>();
        for (Day day : days) {
            int number = entries.size() + 1;
            EntryHead head = new EntryHead(
                    new EntryId(new UUID(7, number)),
                    FIRST.plusDays(day.day()),
                    BOOKED.plusSeconds(number),
                    "D" + number,
                    day.words());
            entries.add(JournalEntry.propose(head, legs(accounts, day.moves()))
                    .orElseThrow()
                    .by("drawn@1"));
        }
        return new Bookkeeping(() -> opened(chart, currency, calendar), calendar, entries);
    }

    private static Books opened(int chart, Currency currency, FiscalCalendar calendar) {
        Books books = Books.of(currency, calendar);
        books.apply(books.define(chart(chart, currency)).orElseThrow());
        return books;
    }

    /** The moves, and one leg more that balances them. */
    private static List<Leg> legs(ChartOfAccounts chart, List<Move> moves) {
        List<Leg> legs = new ArrayList<>();
        long sum = 0;
        for (Move move : moves) {
            legs.add(leg(chart, move.account(), move.minor(), move.place()));
            sum += move.minor();
        }
        if (sum == 0) {
            legs.add(leg(chart, 0, 1, 0));
            sum = 1;
        }
        legs.add(leg(chart, moves.get(0).account() + 1, -sum, 0));
        return legs;
    }

    private static Leg leg(ChartOfAccounts chart, int account, long minor, int place) {
        return new Leg(
                chart.at(account % chart.size()).code(), Money.ofMinor(minor, chart.currency()), PLACES.get(place));
    }
}

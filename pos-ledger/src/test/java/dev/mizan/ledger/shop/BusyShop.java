// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.shop;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Books with everything in them: any accounts and days, foreign currencies, hostile words, reversals, locks, lots, a close. */
public final class BusyShop {
    private final Books books;
    private final Random random;
    private final Shelf shelf;
    private final boolean inOrder;
    private final List<JournalEntry> posted = new ArrayList<>();

    /**
     * @param step in which goods are weighed
     * @param inOrder whether lots are entered day by day and none goes out that is not there; else a sale may be booked on
     *     a day before its purchase, and a purchase reversed whose goods are sold all the same
     */
    public BusyShop(Books books, Random random, BigDecimal step, boolean inOrder) {
        this.books = books;
        this.random = random;
        this.shelf = new Shelf(books.chart().currency(), random, step);
        this.inOrder = inOrder;
    }

    /** Posts so many entries, every fifth of lots and every tenth a reversal, and closes the first year. */
    public List<JournalEntry> year(int entries) {
        for (int number = 1; number <= entries; number++) {
            if (number == entries * 2 / 3) {
                books.apply(books.lock(LocalDate.of(2026, 3, 31), Lock.SOFT).orElseThrow());
            }
            boolean lots = number % 5 == 3 || number % 20 == 9;
            boolean reversal = number % 10 == 0;
            EntryHead head = head(number, (lots || number % 20 == 10) && inOrder);
            take(
                    reversal
                            ? reverse(posted.get(number - 2), head)
                            : books.post(WhenLocked.MOVE_ON, List.of(lots ? shelf.entry(head) : entry(head))));
        }
        take(books.post(
                WhenLocked.MOVE_ON,
                YearClose.entries(books.chart(), books.balances(), GregorianYears.JANUARY, Shop.NEW_YEAR, 0, Shop.NOW)
                        .orElseThrow()));
        return List.copyOf(posted);
    }

    private EntryHead head(int number, boolean today) {
        return new EntryHead(
                Shop.id(number),
                today ? shelf.day() : Shop.NEW_YEAR.plusDays(random.nextInt(Journals.DAYS)),
                Shop.NOW,
                number % 3 == 0 ? "" : "INV-" + number + "; [2026-99-99] date:x, %2c",
                words());
    }

    private Outcome<List<JournalPosted>> reverse(JournalEntry last, EntryHead head) {
        if (inOrder && last.legs().get(0).lot().isPresent()) {
            shelf.undo();
        }
        return books.reverse(last, head, WhenLocked.MOVE_ON);
    }

    private void take(Outcome<List<JournalPosted>> facts) {
        Shop.applied(books, facts.orElseThrow()).forEach(fact -> posted.add(fact.entry()));
    }

    private JournalEntry entry(EntryHead head) {
        List<Leg> legs = new ArrayList<>();
        long sum = 0;
        for (int leg = random.nextInt(5); leg >= 0; leg--) {
            long minor = 1 + random.nextInt(random.nextBoolean() ? 100 : 100_000_000);
            sum += minor;
            legs.add(leg(minor));
        }
        legs.add(leg(-sum));
        return JournalEntry.propose(head, legs).orElseThrow().by("any@1");
    }

    private Leg leg(long minor) {
        String code = books.chart().at(random.nextInt(books.chart().size())).code();
        Money amount = Money.ofMinor(minor, books.chart().currency());
        Leg leg = new Leg(code, amount, Journals.PLACES.get(random.nextInt(Journals.PLACES.size())));
        if (random.nextInt(4) > 0) {
            return leg;
        }
        Currency other = random.nextBoolean() ? Currency.USD : Currency.BHD;
        long foreign = random.nextInt(1_000_000) - (random.nextInt(20) == 0 ? 1_000_000 : 0);
        return leg.in(Money.ofMinor(minor < 0 ? -foreign : foreign, other));
    }

    private String words() {
        String hostile = "ab \"\\;|[]{}()=@*!#:,%$'&~<>-+/. \n\tبيع نقدي ١٢";
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            words.append(hostile.charAt(random.nextInt(hostile.length())));
        }
        return words.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.internal.Columns;
import dev.mizan.ledger.journal.internal.DayBook;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What all accounts came to by a day, read from pages, is what adding up the legs gives. */
class DayBookLaws {
    private static final int SLOTS = 5;

    /** What a view said when it was taken: for each day the sums of all slots. */
    private record Seen(DayBook.View view, int entries) {}

    private static void append(Columns columns, int day, Random random) {
        int legs = 2 + random.nextInt(3);
        for (int leg = 0; leg < legs; leg++) {
            columns.leg(random.nextInt(SLOTS), random.nextInt(2_000) - 1_000L);
        }
        columns.entry(day, 0, columns.legs(), 0);
    }

    private static long[] naive(Columns columns, int entries, int through) {
        long[] sides = new long[2 * SLOTS];
        for (int entry = 0; entry < entries; entry++) {
            for (int leg = columns.firstLeg(entry); leg < columns.endLeg(entry); leg++) {
                long minor = columns.minor(leg);
                if (columns.day(entry) <= through) {
                    sides[2 * columns.slot(leg)] += Math.max(minor, 0);
                    sides[2 * columns.slot(leg) + 1] += Math.max(-minor, 0);
                }
            }
        }
        return sides;
    }

    /** Days mostly rise, some fall back, and some crowd on one day: pages are made, split, closed and put in between. */
    @Property(tries = 300)
    void whateverTheOrderOfDaysEveryPageSaysWhatTheLegsSay(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 60) int most,
            @ForAll @IntRange(min = 1, max = 300) int entries,
            @ForAll @IntRange(max = 10) int inTen) {
        DayBook book = new DayBook(most);
        Columns columns = new Columns();
        List<Seen> seen = new ArrayList<>();
        int taken = 0;
        int today = (int) LocalDate.of(2026, 1, 20).toEpochDay();
        for (int entry = 0; entry < entries; entry++) {
            today += random.nextInt(4) == 0 ? 1 : 0;
            append(columns, random.nextInt(10) < inTen ? today - random.nextInt(100) : today, random);
            if (random.nextInt(8) == 0) {
                book.take(columns, taken, columns.size(), SLOTS);
                taken = columns.size();
                seen.add(new Seen(book.view(columns, SLOTS), taken));
            }
        }
        book.take(columns, taken, columns.size(), SLOTS);
        seen.add(new Seen(book.view(columns, SLOTS), columns.size()));
        for (Seen each : seen) {
            for (int day = today - 200; day <= today + 1; day += 1 + random.nextInt(6)) {
                assertThat(each.view().through(day)).isEqualTo(naive(columns, each.entries(), day));
            }
        }
    }

    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        return Journals.of(Shop.books().chart(), 30);
    }

    @Property(tries = 100)
    void allAccountsTogetherSayWhatEachSays(
            @ForAll("journals") List<JournalEntry> entries,
            @ForAll @IntRange(max = Journals.DAYS) int day,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Books books = Shop.books();
        entries.forEach(entry -> {
            Shop.post(books, entry);
            books.balances();
        });
        LocalDate through = Shop.NEW_YEAR.plusDays(day);
        int accounts = books.chart().size();
        for (Dimensions where : List.of(Dimensions.NONE, Shop.TILL_1)) {
            Balances balances = books.balances().at(where);
            long[] debits = new long[accounts];
            long[] credits = new long[accounts];
            balances.sides(through, debits, credits);
            long[] all = balances.all(accounts, through);
            Period period = Period.between(through, through.plusDays(days));
            long[] moved = balances.movements(accounts, period);
            for (int account = 0; account < accounts; account++) {
                assertThat(debits[account]).isEqualTo(balances.debits(account, through));
                assertThat(credits[account]).isEqualTo(balances.credits(account, through));
                assertThat(all[account]).isEqualTo(balances.balance(account, through));
                assertThat(moved[account]).isEqualTo(balances.movement(account, period));
            }
        }
    }
}

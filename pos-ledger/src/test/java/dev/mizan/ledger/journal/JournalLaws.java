// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.applied;
import static dev.mizan.ledger.shop.Shop.head;
import static dev.mizan.ledger.shop.Shop.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.NaiveBooks;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JournalLaws {
    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        return Journals.of(Shop.books().chart(), 40);
    }

    @Property(tries = 200)
    void debitsEqualCreditsAfterEveryEntryOnEveryDay(
            @ForAll("journals") List<JournalEntry> entries, @ForAll @IntRange(max = Journals.DAYS) int day) {
        Books books = Shop.books();
        for (JournalEntry entry : entries) {
            post(books, entry);
            Balances balances = books.balances();
            long debits = 0;
            long credits = 0;
            for (int account = 0; account < books.chart().size(); account++) {
                debits += balances.debits(account, NEW_YEAR.plusDays(day));
                credits += balances.credits(account, NEW_YEAR.plusDays(day));
            }
            assertThat(debits).isEqualTo(credits);
        }
    }

    @Property(tries = 200)
    void everyBalanceIsWhatAddingUpTheLegsGives(
            @ForAll("journals") List<JournalEntry> entries,
            @ForAll @IntRange(max = Journals.DAYS) int from,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Books books = Shop.books();
        NaiveBooks naive = new NaiveBooks();
        for (JournalEntry entry : entries) {
            post(books, entry);
            naive.post(entry);
        }
        LocalDate first = NEW_YEAR.plusDays(from);
        LocalDate last = first.plusDays(days - 1);
        for (Dimensions where : List.of(Dimensions.NONE, Shop.TILL_1, Dimensions.of(Dimension.STORE, "S1"))) {
            Balances balances = books.balances().at(where);
            for (int account = 0; account < books.chart().size(); account++) {
                String code = books.chart().at(account).code();
                BigInteger debits = naive.debits(code, last, at -> at.within(where));
                BigInteger credits = naive.credits(code, last, at -> at.within(where));
                assertThat(balances.debits(account, last)).isEqualTo(debits.longValueExact());
                assertThat(balances.credits(account, last)).isEqualTo(credits.longValueExact());
                BigInteger before = naive.debits(code, first.minusDays(1), at -> at.within(where))
                        .subtract(naive.credits(code, first.minusDays(1), at -> at.within(where)));
                assertThat(balances.movement(account, Period.between(first, last.plusDays(1))))
                        .isEqualTo(debits.subtract(credits).subtract(before).longValueExact());
            }
        }
    }

    @Property(tries = 100)
    void whatIsPostedTwiceIsPostedOnce(@ForAll("journals") List<JournalEntry> entries, @ForAll Random shuffle) {
        Books once = Shop.books();
        entries.forEach(entry -> post(once, entry));
        Books often = Shop.books();
        for (JournalEntry entry : entries) {
            List<JournalPosted> facts = post(often, entry);
            facts.forEach(often::apply);
            assertThat(post(often, entries.get(shuffle.nextInt(entries.indexOf(entry) + 1))))
                    .isEmpty();
        }
        assertThat(Fields.of(often::write)).isEqualTo(Fields.of(once::write));
    }

    @Property(tries = 100)
    void theSameIdWithAnotherContentIsRefusedAndChangesNothing(
            @ForAll("journals") List<JournalEntry> entries, @ForAll Random any) {
        Books books = Shop.books();
        entries.forEach(entry -> post(books, entry));
        List<String> before = Fields.of(books::write);
        JournalEntry victim = entries.get(any.nextInt(entries.size()));
        List<Leg> swapped =
                new ArrayList<>(victim.legs().stream().map(Leg::negated).toList());
        EntryHead head = victim.head();
        List<JournalEntry> others = List.of(
                new JournalEntry(head, victim.on(), swapped, victim.reverses(), victim.rule()),
                new JournalEntry(
                        new EntryHead(
                                head.id(),
                                head.date().minusDays(1),
                                head.booked(),
                                head.document(),
                                head.description()),
                        victim.on(),
                        victim.legs(),
                        victim.reverses(),
                        victim.rule()),
                new JournalEntry(
                        new EntryHead(head.id(), head.date(), head.booked(), head.document() + "x", head.description()),
                        victim.on(),
                        victim.legs(),
                        victim.reverses(),
                        victim.rule()));
        for (JournalEntry other : others) {
            assertThat(Shop.reason(books.post(WhenLocked.MOVE_ON, List.of(other))))
                    .isEqualTo(LedgerReason.DUPLICATE_ID);
        }
        assertThat(Fields.of(books::write)).isEqualTo(before);
    }

    @Property(tries = 100)
    void aReversalRestoresEveryBalanceFromItsDayOn(@ForAll("journals") List<JournalEntry> entries, @ForAll Random any) {
        Books with = Shop.books();
        entries.forEach(entry -> post(with, entry));
        JournalEntry victim = entries.get(any.nextInt(entries.size()));
        Books without = Shop.books();
        entries.stream().filter(entry -> entry != victim).forEach(entry -> post(without, entry));
        LocalDate on = NEW_YEAR.plusDays(any.nextInt(Journals.DAYS));
        applied(with, with.reverse(victim, head(9_999, on), WhenLocked.REFUSE).orElseThrow());
        LocalDate effective = on.isBefore(victim.on()) ? victim.on() : on;
        for (int account = 0; account < with.chart().size(); account++) {
            for (LocalDate day : List.of(effective, effective.plusDays(1), effective.plusYears(9))) {
                assertThat(with.balances().balance(account, day))
                        .isEqualTo(without.balances().balance(account, day));
            }
        }
        assertThat(Shop.reason(with.reverse(victim, head(10_000, on), WhenLocked.REFUSE)))
                .isEqualTo(LedgerReason.REVERSED_ALREADY);
    }

    @Property(tries = 100)
    void theOrderOfPostingNeverChangesABalance(@ForAll("journals") List<JournalEntry> entries, @ForAll Random shuffle) {
        Books inOrder = Shop.books();
        entries.forEach(entry -> post(inOrder, entry));
        List<JournalEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, shuffle);
        Books inAnother = Shop.books();
        shuffled.forEach(entry -> post(inAnother, entry));
        assertThat(balancesOf(inAnother)).isEqualTo(balancesOf(inOrder));
    }

    private static List<String> balancesOf(Books books) {
        List<String> words = Fields.of(books::write);
        return words.subList(words.indexOf("balances"), words.indexOf("entries"));
    }

    @Property(tries = 100)
    void aSnapshotStandsStillAndAReadOneGoesOn(@ForAll("journals") List<JournalEntry> entries) {
        int half = entries.size() / 2;
        Books books = Shop.books();
        entries.subList(0, half).forEach(entry -> post(books, entry));
        Balances frozen = books.balances();
        List<Long> before = all(books, frozen);
        Books read = Fields.read(Fields.of(books::write), in -> Books.read(in, GregorianYears.JANUARY));
        for (JournalEntry entry : entries.subList(half, entries.size())) {
            post(books, entry);
            post(read, entry);
            books.balances();
        }
        assertThat(all(books, frozen)).isEqualTo(before);
        assertThat(Fields.of(read::write)).isEqualTo(Fields.of(books::write));
    }

    private static List<Long> all(Books books, Balances balances) {
        List<Long> all = new ArrayList<>();
        for (int account = 0; account < books.chart().size(); account++) {
            for (int day = 0; day < Journals.DAYS; day += 30) {
                all.add(balances.debits(account, NEW_YEAR.plusDays(day)));
                all.add(balances.credits(account, NEW_YEAR.plusDays(day)));
            }
        }
        return all;
    }

    @Property(tries = 200)
    void anEntryIsReadAsItWasWritten(@ForAll("journals") List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            JournalPosted posted = new JournalPosted(
                    entry.movedOn(entry.on().plusDays(entry.legs().size() - 2)));
            assertThat(Fields.again(posted, JournalPosted.TYPE)).isEqualTo(posted);
            JournalPosted reversal = new JournalPosted(entry.reversed(head(77, entry.on())));
            assertThat(Fields.again(reversal, JournalPosted.TYPE)).isEqualTo(reversal);
        }
    }

    @Property(tries = 100)
    void aBatchIsPostedWholeOrNotAtAll(@ForAll("journals") List<JournalEntry> entries, @ForAll Random any) {
        Books books = Shop.books();
        JournalEntry bad = JournalEntry.of(
                head(555, NEW_YEAR), Leg.debit("9999", Shop.sar("1.00")), Leg.credit("1110", Shop.sar("1.00")));
        List<JournalEntry> batch = new ArrayList<>(entries);
        batch.add(any.nextInt(entries.size() + 1), bad);
        assertThat(Shop.reason(books.post(WhenLocked.MOVE_ON, batch))).isEqualTo(LedgerReason.UNKNOWN_ACCOUNT);
        Books together = Shop.books();
        applied(together, together.post(WhenLocked.MOVE_ON, entries).orElseThrow());
        entries.forEach(entry -> post(books, entry));
        assertThat(Fields.of(together::write)).isEqualTo(Fields.of(books::write));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import dev.mizan.laws.law.Broken;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Laws 1 to 6 and 22: what one entry, and any number of them, do to books. */
public final class EntryLaws {
    private EntryLaws() {}

    /** Law 1: legs sum to nothing in each entry and, after every entry, over all accounts on every day. */
    public static List<String> everyEntrySumsToNothing(Bookkeeping kept) {
        Broken broken = new Broken();
        Books books = kept.empty().get();
        for (JournalEntry entry : kept.entries()) {
            BigInteger sum = entry.legs().stream()
                    .map(leg -> BigInteger.valueOf(leg.amount().minor()))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            broken.unlessEqual(BigInteger.ZERO, sum, "legs of " + entry.id());
            Bookkeeping.post(books, entry);
            for (LocalDate day : List.of(entry.on(), entry.on().plusDays(1))) {
                broken.unlessEqual(
                        BigInteger.ZERO,
                        Bookkeeping.balances(books, day).stream()
                                .map(BigInteger::valueOf)
                                .reduce(BigInteger.ZERO, BigInteger::add),
                        "all accounts after " + entry.id() + " on " + day);
            }
        }
        return broken.list();
    }

    /** Law 2: what is refused changes nothing, and a batch with one bad entry posts nothing, wherever that stands. */
    public static List<String> whatIsRefusedChangesNothing(Bookkeeping kept) {
        Broken broken = new Broken();
        Books books = kept.posted();
        String before = Bookkeeping.state(books);
        JournalEntry bad = unknown(kept, 1);
        broken.unless(!posted(books, List.of(bad)), "an unknown account was posted to");
        List<JournalEntry> fresh = new ArrayList<>();
        for (JournalEntry entry :
                kept.entries().subList(0, Math.min(3, kept.entries().size()))) {
            fresh.add(kept.entry(100 + fresh.size(), entry.on(), entry.legs()));
        }
        for (int place = 0; place <= fresh.size(); place++) {
            List<JournalEntry> batch = new ArrayList<>(fresh);
            batch.add(place, bad);
            broken.unless(!posted(books, batch), "a batch with a bad entry at %s was posted", place);
        }
        return broken.unless(before.equals(Bookkeeping.state(books)), "a refusal left something behind")
                .list();
    }

    private static boolean posted(Books books, List<JournalEntry> entries) {
        Outcome<?> outcome = books.post(WhenLocked.MOVE_ON, entries);
        return outcome.isDone();
    }

    private static JournalEntry unknown(Bookkeeping kept, long number) {
        JournalEntry first = kept.entries().get(0);
        List<Leg> legs = new ArrayList<>();
        legs.add(new Leg("no such account", first.legs().get(0).amount(), Dimensions.NONE));
        legs.add(legs.get(0).negated());
        return kept.entry(number, first.on(), legs);
    }

    /** Law 3: any prefix told again, any number of times and between the others, changes no state and writes nothing. */
    public static List<String> whatIsToldAgainChangesNothing(Bookkeeping kept, long seed) {
        Broken broken = new Broken();
        Random random = new Random(seed);
        Books books = kept.empty().get();
        for (int next = 0; next < kept.entries().size(); next++) {
            Bookkeeping.post(books, kept.entries().get(next));
            for (int again = random.nextInt(3); again > 0; again--) {
                JournalEntry told = kept.entries().get(random.nextInt(next + 1));
                broken.unless(Bookkeeping.post(books, told).isEmpty(), "%s was posted twice", told.id());
                JournalEntry other = new JournalEntry(
                        new EntryHead(
                                told.head().id(),
                                told.head().date(),
                                told.head().booked(),
                                told.head().document() + "'",
                                told.head().description()),
                        told.on(),
                        told.legs(),
                        told.reverses(),
                        told.rule());
                broken.unless(!posted(books, List.of(other)), "%s was accepted with another content", told.id());
            }
        }
        return broken.unless(
                        Bookkeeping.state(books).equals(Bookkeeping.state(kept.posted())),
                        "told again, the books are others")
                .list();
    }

    /** Law 4: a reversal leaves balances as if the entry never was, from its day on; there is no second one. */
    public static List<String> aReversedEntryNeverWas(Bookkeeping kept, long seed) {
        Broken broken = new Broken();
        Random random = new Random(seed);
        JournalEntry victim = kept.entries().get(random.nextInt(kept.entries().size()));
        Books with = kept.posted();
        Books without = kept.with(
                        kept.entries().stream().filter(entry -> entry != victim).toList())
                .posted();
        LocalDate on = victim.on().plusDays(random.nextInt(60));
        Bookkeeping.taken(
                with, with.reverse(victim, kept.head(1, on), WhenLocked.MOVE_ON).orElseThrow());
        for (LocalDate day : kept.days()) {
            if (!day.isBefore(on)) {
                broken.unlessEqual(
                        Bookkeeping.balances(without, day), Bookkeeping.balances(with, day), "balances on " + day);
            }
        }
        return broken.unless(
                        !with.reverse(victim, kept.head(2, on), WhenLocked.MOVE_ON)
                                .isDone(),
                        "%s was reversed twice",
                        victim.id())
                .list();
    }

    /** Law 5: without limits, the order in which entries are posted changes no balance. */
    public static List<String> theOrderOfPostingChangesNoBalance(Bookkeeping kept, long seed) {
        Broken broken = new Broken();
        List<JournalEntry> shuffled = new ArrayList<>(kept.entries());
        Collections.shuffle(shuffled, new Random(seed));
        Books one = kept.posted();
        Books other = kept.with(shuffled).posted();
        for (LocalDate day : kept.days()) {
            broken.unlessEqual(Bookkeeping.balances(one, day), Bookkeeping.balances(other, day), "balances on " + day);
        }
        return broken.list();
    }

    /** Law 6: the balances of a day are those of the entries until then, and movements add up. */
    public static List<String> aPastDayIsTheEntriesUntilThen(Bookkeeping kept) {
        Broken broken = new Broken();
        Books books = kept.posted();
        List<LocalDate> days = kept.days();
        for (LocalDate day : days) {
            Books then = kept.with(kept.entries().stream()
                            .filter(entry -> !entry.on().isAfter(day))
                            .toList())
                    .posted();
            broken.unlessEqual(Bookkeeping.balances(then, day), Bookkeeping.balances(books, day), "balances on " + day);
        }
        LocalDate first = days.get(0);
        LocalDate middle = days.get(days.size() / 2);
        LocalDate last = days.get(days.size() - 1).plusDays(1);
        Balances balances = books.balances();
        for (int account = 0; account < books.chart().size() && first.isBefore(middle); account++) {
            long parts = Math.addExact(
                    balances.movement(account, Period.between(first, middle)),
                    balances.movement(account, Period.between(middle, last)));
            broken.unlessEqual(
                    balances.movement(account, Period.between(first, last)),
                    parts,
                    "movement of " + books.chart().at(account).code());
        }
        return broken.list();
    }

    /** Law 22: an entry whose sides are beyond a long is refused by name, and one that brings an account there too. */
    public static List<String> whatIsTooMuchIsRefusedAndNeverWraps(Bookkeeping kept) {
        Broken broken = new Broken();
        Books books = kept.empty().get();
        JournalEntry any = kept.entries().get(0);
        String one = any.legs().get(0).account();
        String two = any.legs().stream()
                .map(Leg::account)
                .filter(account -> !account.equals(one))
                .findFirst()
                .orElse(one);
        Currency currency = books.chart().currency();
        Leg most = new Leg(one, Money.ofMinor(Long.MAX_VALUE, currency), Dimensions.NONE);
        Leg little = new Leg(one, Money.ofMinor(1, currency), Dimensions.NONE);
        broken.unless(
                !JournalEntry.propose(
                                kept.head(1, any.on()),
                                List.of(
                                        most,
                                        little,
                                        new Leg(two, most.amount().negated(), Dimensions.NONE),
                                        new Leg(two, little.amount().negated(), Dimensions.NONE)))
                        .isDone(),
                "sides beyond a long were taken for an entry");
        JournalEntry huge =
                kept.entry(2, any.on(), List.of(most, new Leg(two, most.amount().negated(), Dimensions.NONE)));
        if (posted(books, List.of(huge)) && !one.equals(two)) {
            Bookkeeping.post(books, huge);
            String before = Bookkeeping.state(books);
            JournalEntry more = kept.entry(
                    3, any.on(), List.of(little, new Leg(two, little.amount().negated(), Dimensions.NONE)));
            broken.unless(!posted(books, List.of(more)), "a balance went beyond a long")
                    .unless(before.equals(Bookkeeping.state(books)), "a refusal left something behind");
        }
        return broken.list();
    }
}

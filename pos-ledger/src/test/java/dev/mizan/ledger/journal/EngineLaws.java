// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.hold.Hold;
import dev.mizan.ledger.hold.HoldEnded;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Batches, facts, holds, limits and reversals in any order, on both time axes, beside a model of big integers. */
class EngineLaws {
    private static final List<String> ACCOUNTS = List.of(Shop.CASH, Shop.BANK, Shop.SALES, Shop.RENT);
    private static final int DAYS = 12;

    /** Every entry as it stands, limits, and what is held; all else is added up when it is asked for. */
    private static final class Model {
        final List<JournalEntry> posted = new ArrayList<>();
        final Map<String, AccountLimited> limits = new TreeMap<>();
        final Map<EntryId, JournalEntry> held = new LinkedHashMap<>();

        BigInteger balance(String account, LocalDate through, int entries) {
            return posted.subList(0, entries).stream()
                    .filter(entry -> !entry.on().isAfter(through))
                    .flatMap(entry -> entry.legs().stream())
                    .filter(leg -> leg.account().equals(account))
                    .map(leg -> BigInteger.valueOf(leg.amount().minor()))
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }

        /** One that came with an earlier time than the entry before it counts as booked with that one. */
        int known(Instant then) {
            int known = 0;
            while (known < posted.size() && !posted.get(known).head().booked().isAfter(then)) {
                known++;
            }
            return known;
        }

        BigInteger held(String account, int side) {
            return held.values().stream()
                    .flatMap(entry -> entry.legs().stream())
                    .filter(leg -> leg.account().equals(account) && leg.amount().signum() == side)
                    .map(leg -> BigInteger.valueOf(leg.amount().minor()))
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }

        /** Whether an entry keeps every limited account that it moves within its limit on its day and all later ones. */
        boolean admits(JournalEntry entry) {
            posted.add(entry);
            boolean fine = limits.values().stream().allMatch(limit -> admits(limit, entry));
            posted.remove(posted.size() - 1);
            return fine;
        }

        private boolean admits(AccountLimited limit, JournalEntry entry) {
            int net = entry.legs().stream()
                    .filter(leg -> leg.account().equals(limit.account()))
                    .map(leg -> BigInteger.valueOf(leg.amount().minor()))
                    .reduce(BigInteger.ZERO, BigInteger::add)
                    .signum();
            BigInteger least = BigInteger.valueOf(limit.least()).subtract(held(limit.account(), -1));
            BigInteger most = BigInteger.valueOf(limit.most()).subtract(held(limit.account(), 1));
            return posted.stream()
                    .map(JournalEntry::on)
                    .filter(day -> !day.isBefore(entry.on()))
                    .distinct()
                    .map(day -> balance(limit.account(), day, posted.size()))
                    .allMatch(balance -> net == 0
                            || (net < 0 ? balance.compareTo(least) >= 0 : balance.compareTo(most) <= 0));
        }
    }

    private final Books books = Shop.books();
    private final Model model = new Model();
    private final PostingBatch batch = new PostingBatch(2, 4);
    private Instant now = NOW;
    private long number;

    private JournalEntry any(Random random) {
        Money amount = Money.ofMinor(1 + random.nextInt(60), Currency.SAR);
        int from = random.nextInt(ACCOUNTS.size());
        int to = (from + 1 + random.nextInt(ACCOUNTS.size() - 1)) % ACCOUNTS.size();
        EntryHead head = new EntryHead(
                Shop.id(++number), NEW_YEAR.plusDays(random.nextInt(DAYS)), now, "D" + number, "بيع " + number);
        List<Leg> legs = new ArrayList<>();
        legs.add(Leg.debit(ACCOUNTS.get(to), amount));
        if (random.nextBoolean()) {
            legs.add(Leg.debit(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())), amount));
            legs.add(Leg.credit(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())), amount));
        }
        legs.add(Leg.credit(ACCOUNTS.get(from), amount));
        return JournalEntry.propose(head, legs).orElseThrow();
    }

    private boolean applied(Outcome<? extends List<? extends Fact>> outcome) {
        if (outcome.isDone()) {
            outcome.orElseThrow().forEach(books::apply);
        }
        return outcome.isDone();
    }

    @Property(tries = 30)
    void anyChainIsWhatTheNaiveModelSays(@ForAll Random random) {
        for (int step = 0; step < 30; step++) {
            now = now.plusSeconds(random.nextInt(3));
            switch (random.nextInt(7)) {
                case 0 -> limit(random);
                case 1, 2 -> post(any(random));
                case 3 -> batch(List.of(any(random), any(random), any(random)));
                case 4 -> hold(random);
                case 5 -> endAHold(random);
                default -> reverse(random);
            }
            agrees(random);
        }
        assertThat(books.journal().verify()).isEqualTo(Verification.sound(model.posted.size()));
    }

    private void limit(Random random) {
        String account = ACCOUNTS.get(random.nextInt(2));
        AccountLimited limit = new AccountLimited(account, -random.nextInt(80), random.nextInt(200));
        long stands = model.balance(account, FiscalCalendar.LATEST, model.posted.size()).longValueExact();
        Outcome<AccountLimited> decided = books.limit(limit);
        assertThat(decided.isDone()).isEqualTo(stands >= limit.least() && stands <= limit.most());
        if (decided.isDone()) {
            books.apply(limit);
            model.limits.put(account, limit);
        }
    }

    private void post(JournalEntry entry) {
        boolean fine = model.admits(entry);
        assertThat(applied(books.post(WhenLocked.REFUSE, List.of(entry)))).isEqualTo(fine);
        if (fine) {
            model.posted.add(entry);
            assertThat(applied(books.post(WhenLocked.REFUSE, List.of(entry)))).isTrue();
        }
    }

    /** All or none; and once more, which writes nothing. */
    private void batch(List<JournalEntry> entries) {
        batch.clear();
        entries.forEach(entry -> batch.add(entry, books.journal(), books.chart()));
        int before = model.posted.size();
        int taken = 0;
        while (taken < entries.size() && model.admits(entries.get(taken))) {
            model.posted.add(entries.get(taken++));
        }
        boolean fine = taken == entries.size();
        if (!fine) {
            model.posted.subList(before, before + taken).clear();
        }
        assertThat(books.journal().post(batch, NEW_YEAR)).isEqualTo(fine);
        assertThat(batch.refusedAt()).isEqualTo(fine ? -1 : taken);
        if (fine) {
            assertThat(books.journal().post(batch, NEW_YEAR)).isTrue();
            assertThat(batch.posted()).isZero();
            assertThat(applied(books.post(WhenLocked.REFUSE, entries))).isTrue();
        }
    }

    private void hold(Random random) {
        JournalEntry entry = any(random);
        boolean fine = model.admits(entry);
        assertThat(applied(books.hold(new Hold(entry, now.plusSeconds(9)), now)))
                .isEqualTo(fine);
        if (fine) {
            model.held.put(entry.id(), entry);
        }
    }

    private void endAHold(Random random) {
        for (HoldEnded ended : books.holds().expired(now)) {
            books.apply(ended);
            assertThat(model.held.remove(ended.id())).isNotNull();
        }
        if (!model.held.isEmpty()) {
            JournalEntry entry = model.held.values().iterator().next();
            if (random.nextBoolean()) {
                books.apply(books.voidHold(entry.id()).orElseThrow());
                model.held.remove(entry.id());
            } else {
                model.held.remove(entry.id());
                boolean fine = model.admits(entry);
                assertThat(applied(books.postHold(entry.id(), now))).isEqualTo(fine);
                (fine ? model.posted : new ArrayList<JournalEntry>()).add(entry);
                model.held.putAll(fine ? Map.of() : Map.of(entry.id(), entry));
            }
        }
    }

    private void reverse(Random random) {
        if (!model.posted.isEmpty()) {
            JournalEntry original = model.posted.get(random.nextInt(model.posted.size()));
            boolean before = original.reverses().isPresent()
                    || model.posted.stream()
                            .anyMatch(it -> it.reverses().filter(original.id()::equals).isPresent());
            EntryHead head = new EntryHead(Shop.id(++number), original.on().plusDays(1), now, "", "");
            boolean fine = !before && model.admits(original.reversed(head));
            if (original.reverses().isEmpty()) {
                assertThat(applied(books.reverse(original, head, WhenLocked.REFUSE)))
                        .isEqualTo(fine);
                (fine ? model.posted : new ArrayList<JournalEntry>()).add(original.reversed(head));
            }
        }
    }

    private void agrees(Random random) {
        assertThat(books.entries()).isEqualTo(model.posted.size());
        Balances balances = books.balances();
        BookedBalances booked = books.journal().booked();
        int count = random.nextInt(model.posted.size() + 1);
        LocalDate day = NEW_YEAR.plusDays(random.nextInt(DAYS + 2));
        Instant then = now.minusSeconds(5);
        int known = model.known(then);
        Balances knownThen = books.journal().knownAt(then);
        assertThat(booked.bookedBy(then)).isEqualTo(known);
        for (String account : ACCOUNTS) {
            int index = books.chart().indexOf(account);
            assertThat(BigInteger.valueOf(balances.balance(index, day)))
                    .isEqualTo(model.balance(account, day, model.posted.size()));
            assertThat(BigInteger.valueOf(booked.balanceAfter(index, count)))
                    .isEqualTo(model.balance(account, FiscalCalendar.LATEST, count));
            assertThat(BigInteger.valueOf(knownThen.balance(index, day)))
                    .isEqualTo(model.balance(account, day, known));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.internal.Columns;
import dev.mizan.ledger.journal.internal.DayBook;
import dev.mizan.ledger.journal.internal.DaySeries;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.limit.Limits;
import dev.mizan.ledger.period.Periods;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The journal of one company: append-only columns of entries, and running balances by account, place and effective day,
 * which take in what was posted since when they are asked for. Descriptions and documents stay in the log. One writer; it
 * hands out immutable {@link Balances} and {@link BookedBalances} that any thread may read.
 */
public final class Journal {
    private static final int FOLDED_AT_ONCE = 1 << 18;

    private final Currency currency;
    private final Slots slots;
    private final EntryLog log;
    private final Limits limits = new Limits();
    private final BatchCheck check;
    private final BookedSegment.Series segments = new BookedSegment.Series();
    private final DayBook days = new DayBook(DayBook.MOST);
    private DaySeries[] series = new DaySeries[16];
    private int folded;
    private int generation;
    private long turnover;

    /** An empty journal, kept in this currency. */
    public Journal(Currency currency) {
        this(currency, new Slots(), new EntryLog(currency));
    }

    private Journal(Currency currency, Slots slots, EntryLog log) {
        this.currency = currency;
        this.slots = slots;
        this.log = log;
        this.check = new BatchCheck(currency, log, slots, limits);
    }

    /** How many entries were posted. */
    public int size() {
        return log.columns().size();
    }

    /** All debits ever posted, in minor units; equal to all credits, and never beyond a long. */
    public long turnover() {
        return turnover;
    }

    /** Whether an entry with this id was posted. */
    public boolean contains(EntryId id) {
        return entries().find(id) >= 0;
    }

    EntryIndex entries() {
        return log.index();
    }

    /**
     * Decides whether entries can be posted together: all or none. The answer holds the facts that are still to be
     * written; an entry that was posted before with the same content needs none. Changes nothing.
     */
    public Outcome<List<JournalPosted>> decide(
            List<JournalEntry> proposed, ChartOfAccounts chart, Periods periods, WhenLocked policy) {
        return new Posting(this, chart, periods, policy).decide(proposed);
    }

    /**
     * Takes in an entry. One that is there already is passed over, so that a fact can be delivered twice. Limits are not
     * asked: what was decided elsewhere has happened.
     *
     * @throws IllegalArgumentException if the chart does not know an account: the facts are out of order
     */
    public void apply(JournalPosted fact, ChartOfAccounts chart) {
        JournalEntry entry = fact.entry();
        if (contains(entry.id())) {
            return;
        }
        long debits = 0;
        for (Leg leg : entry.legs()) {
            if (chart.indexOf(leg.account()) < 0) {
                throw new IllegalArgumentException("no account " + leg.account() + " for " + entry.head());
            }
            debits += Math.max(leg.amount().minor(), 0);
        }
        turnover = Math.addExact(turnover, debits);
        int day = Math.toIntExact(entry.on().toEpochDay());
        for (Leg leg : entry.legs()) {
            int account = chart.indexOf(leg.account());
            leg.foreign().ifPresent(foreign -> log.foreign().add(log.columns().legs(), account, day, foreign));
            leg.lot().ifPresent(lot -> log.lots().add(log.columns().legs(), lot));
            log.columns()
                    .leg(slot(account, leg.account(), leg.at()), leg.amount().minor());
            limits.move(account, day, leg.amount().minor());
        }
        entry.reverses().ifPresent(entries()::reverse);
        log.entry(entry.id(), day, micros(entry.head().booked()), EntryDigest.head(entry), EntryDigest.legs(entry, 1));
    }

    /**
     * The number by which a {@link PostingBatch} names an account at a place.
     *
     * @throws IllegalArgumentException if the chart does not know the account
     */
    public int column(String account, Dimensions at, ChartOfAccounts chart) {
        if (chart.indexOf(account) < 0) {
            throw new IllegalArgumentException("no account " + account);
        }
        return slot(chart.indexOf(account), account, at);
    }

    private int slot(int account, String code, Dimensions at) {
        int before = slots.size();
        int slot = slots.of(account, at);
        if (slots.size() != before) {
            log.slot(slot, EntryDigest.column(code, at));
        }
        return slot;
    }

    /**
     * Posts a batch whole or not at all: for posting programs that bring their own columns. Refused, with everything as
     * it was, where an entry does not balance, a column is unknown, a day is not open, a limit would be broken or a key
     * was used for another content; see {@link PostingBatch#outcome}. An entry that was posted before with the same
     * content is passed over. Allocates nothing but room for the journal itself, and that neither after
     * {@link #reserve}.
     *
     * @param openFrom the first day that takes entries
     */
    public boolean post(PostingBatch batch, LocalDate openFrom) {
        if (!check.accepts(batch, Math.toIntExact(openFrom.toEpochDay()), turnover)) {
            return false;
        }
        turnover = check.turnover();
        int written = 0;
        for (int from = 0; from < batch.size(); from++) {
            int to = batch.endOfNew(from);
            if (to > from) {
                log.claimed(batch, from, to, slots);
                written += to - from;
            }
            from = to;
        }
        return batch.accepted(written);
    }

    /**
     * Makes room, so that posting allocates nothing.
     *
     * @param entries in all
     * @param legs in all
     * @param days on which accounts with a limit move
     */
    public void reserve(int entries, int legs, int days) {
        log.reserve(entries, legs);
        limits.reserve(days);
    }

    /** Takes what was posted since into the series by day: whoever asks for balances pays, and only for what is new. */
    private void fold() {
        Columns columns = log.columns();
        while (folded < columns.size()) {
            int to = Math.min(columns.size(), folded + FOLDED_AT_ONCE);
            columns.eachLeg(
                    folded, to, slots.size(), (slot, day, minor) -> owned(slot).add(day, minor));
            days.take(columns, folded, to, slots.size());
            folded = to;
        }
    }

    private DaySeries owned(int slot) {
        if (slot >= series.length) {
            series = Arrays.copyOf(series, slot * 2);
        }
        DaySeries present = series[slot];
        if (present == null) {
            series[slot] = new DaySeries(generation);
        } else {
            series[slot] = present.ownedBy(generation);
        }
        return series[slot];
    }

    /** Gives an account a limit; its history is counted in. */
    public void apply(AccountLimited fact, ChartOfAccounts chart) {
        int account = chart.indexOf(fact.account());
        fold();
        limits.set(account, fact);
        for (int slot = 0; slot < Math.min(slots.size(), series.length); slot++) {
            if (slots.account(slot) == account && series[slot] != null) {
                series[slot].eachDay((day, minor) -> limits.move(account, day, minor));
            }
        }
    }

    /** Decides whether an account can be given a limit: not where it is beyond it as it stands. */
    public Outcome<AccountLimited> decide(AccountLimited proposed, ChartOfAccounts chart) {
        return LimitCheck.decide(proposed, chart, balances());
    }

    /** The limits of accounts, and what is held against them. */
    public Limits limits() {
        return limits;
    }

    /** All balances by effective day as they stand now. Cheap: what is not touched again is shared. */
    public Balances balances() {
        fold();
        generation++;
        return Balances.of(currency, slots.view(), series, days.view(log.columns(), slots.size()));
    }

    /** All balances by effective day as the books said at an instant; costs one pass over what was booked by then. */
    public Balances knownAt(Instant booked) {
        DaySeries[] then = new DaySeries[slots.size()];
        Columns columns = log.columns();
        int count = columns.bookedBy(micros(booked));
        for (int entry = 0; entry < count; entry++) {
            for (int leg = columns.firstLeg(entry); leg < columns.endLeg(entry); leg++) {
                int slot = columns.slot(leg);
                then[slot] = then[slot] == null ? new DaySeries(0) : then[slot];
                then[slot].add(columns.day(entry), columns.minor(leg));
            }
        }
        return Balances.of(currency, slots.view(), then, DayBook.of(columns, count, slots.size()));
    }

    /** All balances by when entries were booked. Whole segments of 65,536 entries are sorted once and kept. */
    public BookedBalances booked() {
        return segments.balances(currency, log.columns(), slots);
    }

    /** What an account holds in another currency at the end of a day, by the transactions posted to it. */
    public Money foreign(int account, Currency other, LocalDate through) {
        return Money.ofMinor(log.foreign().balance(account, other, through), other);
    }

    /** What is left in an account of each lot at the end of a day: less than nothing where more went out than came. */
    public List<Lot> lots(int account, LocalDate through) {
        return log.held(slot -> slots.account(slot) == account, Math.toIntExact(through.toEpochDay()));
    }

    /** What stands for every entry so far, in hexadecimal: the same entries in the same order, and only they, have it. */
    public String seal() {
        return log.seal();
    }

    /** Works everything out again and names the first entry that is not what was booked. */
    public Verification verify() {
        return log.verify();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** Writes the whole state, accounts in the order of their codes; read it back with {@link #read}. */
    public void write(FieldWriter out, ChartOfAccounts chart) {
        fold();
        JournalForm.write(out, chart, slots, log, series);
    }

    /** Reads what {@link #write} wrote; limits come in again by themselves. */
    public static Journal read(FieldReader in, ChartOfAccounts chart) {
        Currency currency = in.parsed("currency", Currency::of);
        Slots slots = new Slots();
        List<DaySeries> rows = new ArrayList<>();
        JournalForm.readSlots(in, chart, slots, rows);
        EntryLog log = EntryLog.read(in, currency, slots::account);
        Journal journal = new Journal(currency, slots, log);
        for (int slot = 0; slot < rows.size(); slot++) {
            String code = chart.at(slots.account(slot)).code();
            log.slot(slot, EntryDigest.column(code, slots.place(slot)));
            journal.owned(slot);
            journal.series[slot] = rows.get(slot);
            journal.turnover = Math.addExact(journal.turnover, rows.get(slot).debits(Integer.MAX_VALUE));
        }
        log.finish();
        journal.days.take(log.columns(), 0, log.columns().size(), slots.size());
        journal.folded = log.columns().size();
        return journal;
    }
}

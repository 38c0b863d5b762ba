// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.period.Periods;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The journal of one company: an append-only fold of entries into running balances by account, place and day. The
 * entries themselves are in the log; here are only their ids and what they add up to. One writer; it hands out
 * immutable {@link Balances} that any thread may read.
 */
public final class Journal {
    private final Currency currency;
    private EntryIndex entries = new EntryIndex();
    private final Slots slots = new Slots();
    private DaySeries[] series = new DaySeries[16];
    private int generation;
    private long turnover;

    /** An empty journal, kept in this currency. */
    public Journal(Currency currency) {
        this.currency = currency;
    }

    /** How many entries were posted. */
    public int size() {
        return entries.size();
    }

    /** All debits ever posted, in minor units; equal to all credits. */
    public long turnover() {
        return turnover;
    }

    /** Whether an entry with this id was posted. */
    public boolean contains(EntryId id) {
        return entries.find(id) >= 0;
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
     * Takes in an entry. One that is there already is passed over, so that a fact can be delivered twice.
     *
     * @throws IllegalArgumentException if the chart does not know an account: the facts are out of order
     */
    public void apply(JournalPosted fact, ChartOfAccounts chart) {
        JournalEntry entry = fact.entry();
        if (contains(entry.id())) {
            return;
        }
        List<Leg> legs = entry.legs();
        long debits = 0;
        for (int i = 0; i < legs.size(); i++) {
            if (chart.indexOf(legs.get(i).account()) < 0) {
                throw new IllegalArgumentException("no account " + legs.get(i).account() + " for " + entry.head());
            }
            debits += Math.max(legs.get(i).amount().minor(), 0);
        }
        turnover = Math.addExact(turnover, debits);
        int day = Math.toIntExact(entry.on().toEpochDay());
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            owned(slots.of(chart.indexOf(leg.account()), leg.at()))
                    .add(day, leg.amount().minor());
        }
        entry.reverses().ifPresent(entries::reverse);
        entries.add(entry.id(), EntryDigest.head(entry), EntryDigest.legs(entry, 1));
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

    /** All balances as they stand now. Cheap: what is not touched again is shared. */
    public Balances balances() {
        generation++;
        return Balances.of(currency, slots, series);
    }

    EntryIndex entries() {
        return entries;
    }

    /** Writes the whole state, accounts in the order of their codes; read it back with {@link #read}. */
    public void write(FieldWriter out, ChartOfAccounts chart) {
        Comparator<Integer> order =
                Comparator.comparing(slot -> chart.at(slots.account(slot)).code());
        List<Integer> sorted = IntStream.range(0, slots.size())
                .boxed()
                .sorted(order.thenComparing(slots::place))
                .toList();
        out.text("currency", currency.code())
                .object("entries", entries::write)
                .list("balances", sorted, (slot, row) -> {
                    row.text("account", chart.at(slots.account(slot)).code());
                    row.text("at", slots.place(slot).toString());
                    series[slot].write(row);
                });
    }

    /** Reads what {@link #write} wrote. */
    public static Journal read(FieldReader in, ChartOfAccounts chart) {
        Journal journal = new Journal(in.parsed("currency", Currency::of));
        journal.entries = in.object("entries", EntryIndex::read);
        in.list("balances", row -> journal.readRow(row, chart));
        return journal;
    }

    private boolean readRow(FieldReader row, ChartOfAccounts chart) {
        int account = chart.indexOf(row.text("account"));
        if (account < 0) {
            throw row.wrong("an account that the chart does not know");
        }
        int slot = slots.of(account, row.parsed("at", Dimensions::parse));
        owned(slot);
        series[slot] = DaySeries.read(row, generation);
        turnover = Math.addExact(turnover, series[slot].debits(Integer.MAX_VALUE));
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.journal.internal.Columns;
import dev.mizan.ledger.journal.internal.HashChain;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The entries in the order in which they were booked: their keys, their columns, and the chain that seals them. */
final class EntryLog {
    private final long start;
    private EntryIndex index = new EntryIndex();
    private Columns columns = new Columns();
    private HashChain chain = new HashChain();
    private ForeignLegs foreign = new ForeignLegs();
    private LotLegs lots = new LotLegs();
    private long[] columnDigests = new long[16];

    EntryLog(Currency currency) {
        start = EntryDigest.start(currency);
    }

    EntryIndex index() {
        return index;
    }

    Columns columns() {
        return columns;
    }

    ForeignLegs foreign() {
        return foreign;
    }

    LotLegs lots() {
        return lots;
    }

    /** What is left of each lot that moved on some slots up to the end of a day. */
    List<Lot> held(IntPredicate wanted, int through) {
        return lots.held(leg -> wanted.test(columns.slot(leg)) && columns.day(columns.entryOf(leg)) <= through);
    }

    /** What stands for all entries so far. */
    String seal() {
        return chain.head();
    }

    /** Where the digest of a batch's legs begins. */
    long start() {
        return start;
    }

    /** Tells the digest of a slot, once. */
    void slot(int slot, long digest) {
        if (slot >= columnDigests.length) {
            columnDigests = Arrays.copyOf(columnDigests, slot * 2);
        }
        columnDigests[slot] = digest;
    }

    long columnDigest(int slot) {
        return columnDigests[slot];
    }

    /** Takes in an entry whose legs were given to the columns. */
    void entry(EntryId id, int day, long bookedMicros, long head, long legsDigest) {
        index.claim(id, head, legsDigest);
        end(day, bookedMicros, columns.legs());
    }

    /** Takes in entries of a batch, whose keys and digests were given to the index. */
    void claimed(PostingBatch batch, int from, int to, Slots slots) {
        int offset = columns.legs() - batch.firstLeg(from);
        columns.legs(batch.slots, batch.minors, batch.firstLeg(from), batch.ends[to - 1]);
        if (!batch.lots.isEmpty()) {
            batch.lots
                    .subMap(batch.firstLeg(from), batch.ends[to - 1])
                    .forEach((leg, lot) -> lots.add(offset + leg, lot));
        }
        boolean abroad = !batch.foreign.isEmpty();
        for (int entry = from; entry < to; entry++) {
            if (abroad) {
                int day = batch.days[entry];
                batch.foreign
                        .subMap(batch.firstLeg(entry), batch.ends[entry])
                        .forEach(
                                (leg, money) -> foreign.add(offset + leg, slots.account(batch.slots[leg]), day, money));
            }
            end(batch.days[entry], batch.booked[entry], offset + batch.ends[entry]);
        }
    }

    private void end(int day, long bookedMicros, int endLeg) {
        int entry = columns.size();
        long booked = columns.bookedNext(bookedMicros);
        columns.entry(day, booked, endLeg, link(entry, day, booked, index.legs(entry)));
        seal(chain, entry, day, booked);
    }

    private long link(int entry, int day, long booked, long legsDigest) {
        long before = entry == 0 ? start : columns.link(entry - 1);
        long high = index.high(entry);
        long low = index.low(entry);
        return EntryDigest.mix(before, EntryDigest.word(high, low, day, booked, index.head(entry), legsDigest));
    }

    private void seal(HashChain into, int entry) {
        seal(into, entry, columns.day(entry), columns.booked(entry));
    }

    private void seal(HashChain into, int entry, int day, long booked) {
        into.put(index.high(entry), index.low(entry), day, booked, index.head(entry), index.legs(entry));
        int end = columns.endLeg(entry);
        for (int leg = columns.firstLeg(entry); leg < end; leg++) {
            into.put(columnDigests[columns.slot(leg)], columns.minor(leg));
        }
        into.end();
    }

    /** Works everything out again and names the first entry that is not what was booked. */
    Verification verify() {
        HashChain again = new HashChain();
        again.reserve(columns.size());
        for (int entry = 0; entry < columns.size(); entry++) {
            if (!holds(entry)) {
                return new Verification(entry, entry, index.id(entry).toString());
            }
            seal(again, entry);
            int block = again.blocks() - 1;
            if (entry % HashChain.BLOCK == HashChain.BLOCK - 1
                    && !again.head(block).equals(chain.head(block))) {
                int first = entry + 1 - HashChain.BLOCK;
                return new Verification(entry, first, index.id(first).toString());
            }
        }
        return again.head().equals(chain.head())
                ? Verification.sound(columns.size())
                : new Verification(columns.size(), again.blocks() * HashChain.BLOCK, "");
    }

    private boolean holds(int entry) {
        long digest = start;
        long sum = 0;
        for (int leg = columns.firstLeg(entry); leg < columns.endLeg(entry); leg++) {
            digest = EntryDigest.leg(digest, columnDigests[columns.slot(leg)], columns.minor(leg));
            digest = lots.digest(foreign.digest(digest, leg), leg);
            sum += columns.minor(leg);
        }
        long link = link(entry, columns.day(entry), columns.booked(entry), digest);
        return sum == 0 && digest == index.legs(entry) && link == columns.link(entry);
    }

    /** Makes room for so many entries and legs in all. */
    void reserve(int entries, int legs) {
        index.reserve(entries);
        columns.reserve(entries, legs);
        chain.reserve(entries);
    }

    void write(FieldWriter out, IntUnaryOperator renumbered) {
        out.object("entries", index::write)
                .object("columns", fields -> columns.write(fields, renumbered))
                .object("foreign", foreign::write)
                .object("chain", chain::write);
        if (!lots.isEmpty()) {
            out.object("lots", lots::write);
        }
    }

    /** Reads the columns; what needs the slots is read by {@link #finish}. */
    static EntryLog read(FieldReader in, Currency currency, IntUnaryOperator accountOfSlot) {
        EntryLog log = new EntryLog(currency);
        log.index = in.object("entries", EntryIndex::read);
        log.columns = in.object("columns", Columns::read);
        if (log.columns.size() != log.index.size()) {
            throw in.wrong("columns of unequal length");
        }
        log.foreign = in.object(
                "foreign",
                fields -> ForeignLegs.read(
                        fields,
                        leg -> accountOfSlot.applyAsInt(log.columns.slot(leg)),
                        leg -> log.columns.day(log.columns.entryOf(leg))));
        log.chain = in.object("chain", HashChain::read);
        log.lots = in.has("lots") ? in.object("lots", LotLegs::read) : log.lots;
        return log;
    }

    /** Takes up the open block of the chain again, all slots being known. */
    void finish() {
        for (int entry = chain.blocks() * HashChain.BLOCK; entry < columns.size(); entry++) {
            seal(chain, entry);
        }
    }
}

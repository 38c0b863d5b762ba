// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.BatchRow;
import dev.mizan.plugin.store.sqlite.internal.Checksum;
import dev.mizan.plugin.store.sqlite.internal.Fences;
import dev.mizan.plugin.store.sqlite.internal.Session;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.StreamKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What the writer does inside a transaction: decides whether a batch may be written, and writes it. It remembers where
 * lanes end; what it remembers of a transaction that was undone is forgotten by {@link #recall}. One thread only.
 */
final class Book {
    /** What a batch's rows add to the file beside its bytes, about: for the budget of the write-ahead log. */
    private static final long ROWS_BYTES = 20_000;

    private Session session;
    private final Durability durability;
    private final Map<Lane, LaneHead> heads = new HashMap<>();
    private long position;
    private long tally;
    private Fences fences = Fences.NONE;
    private long written;

    Book(Session session, Durability durability) throws SQLException {
        this.session = session;
        this.durability = durability;
        recall(session);
    }

    private record LaneHead(long version, Hash hash) {}

    /** Reads again where the log stands, and goes on with this session. */
    void recall(Session renewed) throws SQLException {
        session = renewed;
        heads.clear();
        position = 0;
        tally = 0;
        session.batches().last().ifPresent(last -> {
            position = last.position();
            tally = last.tally();
        });
        fences = session.fences().read();
    }

    HeadFile.Mark mark() {
        return new HeadFile.Mark(position, fences.changes());
    }

    /** About how many bytes were written since this was asked last. */
    long takeWritten() {
        long taken = written;
        written = 0;
        return taken;
    }

    CommitResult commit(Batch batch) throws SQLException {
        OptionalLong known = session.ids().find(batch.id());
        if (known.isPresent()) {
            BatchRow row = session.batches().row(known.getAsLong());
            return row.hash().equals(batch.hash())
                    ? receipt(batch, row.position())
                    : new CommitResult.Conflict(batch.id(), row.hash(), batch.hash());
        }
        if (batch.lane().epoch() < fences.epoch(batch.lane())) {
            return new CommitResult.Fenced(batch.lane(), fences.epoch(batch.lane()));
        }
        LaneHead head = head(batch.lane());
        long last = batch.sequence() - 1;
        if (head.version() != last || !head.hash().equals(batch.previous())) {
            return new CommitResult.Stale(StreamKey.of(batch.lane()), last, head.version());
        }
        Map<StreamKey, Long> versions = new HashMap<>();
        List<CommitResult.Stale> broken = broken(batch, versions);
        return broken.isEmpty() ? append(batch, broken, versions) : broken.get(0);
    }

    Adoption adopt(Batch batch) throws SQLException {
        OptionalLong known = session.ids().find(batch.id());
        if (known.isPresent()) {
            BatchRow row = session.batches().row(known.getAsLong());
            return row.hash().equals(batch.hash())
                    ? new Adoption.Adopted(receipt(batch, row.position()), row.brokenStreams())
                    : diverged(row.position(), batch);
        }
        LaneHead head = head(batch.lane());
        long next = head.version() + 1;
        if (batch.sequence() > next) {
            return new Adoption.Gap(batch.lane(), next, batch.sequence());
        }
        if (batch.sequence() < next) {
            return diverged(session.entries().position(StreamKey.of(batch.lane()), batch.sequence()), batch);
        }
        if (!head.hash().equals(batch.previous())) {
            return new Adoption.Diverged(batch.lane(), batch.sequence() - 1, head.hash(), batch.previous());
        }
        Map<StreamKey, Long> versions = new HashMap<>();
        List<CommitResult.Stale> broken = broken(batch, versions);
        return new Adoption.Adopted(append(batch, broken, versions), broken);
    }

    void fence(Lane lane) throws SQLException {
        Fences raised = fences.with(lane);
        if (!raised.equals(fences)) {
            session.fences().update(raised);
            fences = raised;
        }
    }

    void save(Snapshot snapshot) throws SQLException {
        session.snapshots().replace(snapshot);
        written += snapshot.bytes().length;
    }

    private LaneHead head(Lane lane) throws SQLException {
        LaneHead known = heads.get(lane);
        if (known == null) {
            StreamKey stream = StreamKey.of(lane);
            long version = session.entries().version(stream);
            known = new LaneHead(
                    version,
                    version == 0
                            ? Hash.NONE
                            : session.batches()
                                    .row(session.entries().position(stream, version))
                                    .hash());
            heads.put(lane, known);
        }
        return known;
    }

    private List<CommitResult.Stale> broken(Batch batch, Map<StreamKey, Long> versions) throws SQLException {
        List<Expected> named = new ArrayList<>(batch.keys());
        named.addAll(batch.guards());
        List<CommitResult.Stale> broken = new ArrayList<>();
        for (Expected expected : named) {
            long actual = session.entries().version(expected.stream());
            versions.put(expected.stream(), actual);
            if (actual != expected.version()) {
                broken.add(new CommitResult.Stale(expected.stream(), expected.version(), actual));
            }
        }
        return broken;
    }

    private CommitReceipt append(Batch batch, List<CommitResult.Stale> broken, Map<StreamKey, Long> versions)
            throws SQLException {
        long at = position + 1;
        StreamKey lane = StreamKey.of(batch.lane());
        long sum = tally + Checksum.ofId(batch.id(), at) + Checksum.ofEntry(lane.value(), batch.sequence(), at);
        for (Expected key : batch.keys()) {
            sum += Checksum.ofEntry(key.stream().value(), Objects.requireNonNull(versions.get(key.stream())) + 1, at);
        }
        byte[] bytes = batch.toBytes();
        session.batches().insert(new BatchRow(at, sum, batch.hash(), BatchRow.written(broken)), bytes);
        session.ids().insert(batch.id(), at);
        session.entries().insert(lane, batch.sequence(), at);
        for (Expected key : batch.keys()) {
            session.entries().insert(key.stream(), Objects.requireNonNull(versions.get(key.stream())) + 1, at);
        }
        position = at;
        tally = sum;
        written += bytes.length + ROWS_BYTES;
        heads.put(batch.lane(), new LaneHead(batch.sequence(), batch.hash()));
        return receipt(batch, at);
    }

    private Adoption diverged(long at, Batch offered) throws SQLException {
        Batch stored = session.batches().at(at).batch();
        return new Adoption.Diverged(stored.lane(), stored.sequence(), stored.hash(), offered.hash());
    }

    private CommitReceipt receipt(Batch batch, long at) {
        return new CommitReceipt(batch.id(), batch.lane(), batch.sequence(), at, batch.hash(), durability);
    }
}

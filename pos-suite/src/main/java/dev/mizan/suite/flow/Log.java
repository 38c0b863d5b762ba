// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.codec.Body;
import dev.mizan.suite.codec.BodyCodec;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The store's batches with their facts in the clear. Safe for use by many threads. */
public final class Log {
    private static final int PAGE = 256;

    private final Store store;
    private final BodyCodec codec;

    /** Reads the batches of a store. */
    public Log(Store store, BodyCodec codec) {
        this.store = store;
        this.codec = codec;
    }

    /** A document, read back by its place in the log. */
    public Optional<Recorded> document(DocumentId id) {
        return store.read(StreamKey.of(id.lane()), id.sequence() - 1, 1).stream()
                .findFirst()
                .map(this::recorded);
    }

    /** What was written under a key, if anything was. */
    public Optional<Recorded> written(BatchId key) {
        return store.receipt(key).flatMap(receipt -> document(receipt.document()));
    }

    /** All batches of a stream, in order; for streams that are short, such as the returns of a sale. */
    public List<Recorded> stream(StreamKey stream) {
        return store.read(stream, 0, Integer.MAX_VALUE).stream()
                .map(this::recorded)
                .toList();
    }

    /** Reads and checks all that the store keeps; what is wrong with it, or nothing. */
    Optional<Refused<Void>> check() {
        try {
            store.verify();
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.refused());
        }
    }

    /** The last batch of a stream that holds this many, at least one. */
    public Recorded last(Expected stream) {
        return recorded(store.read(stream.stream(), stream.version() - 1, 1).get(0));
    }

    /** How many batches a stream holds. */
    public long version(StreamKey stream) {
        return store.version(stream);
    }

    /** Shows every batch after a position, in order, a page of them in memory at a time. */
    public void after(long position, Consumer<Recorded> reader) {
        long last = position;
        List<StoredBatch> page = store.readAfter(last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(stored -> reader.accept(recorded(stored)));
            last = page.get(page.size() - 1).position();
            page = store.readAfter(last, PAGE);
        }
    }

    private Recorded recorded(StoredBatch stored) {
        Batch batch = stored.batch();
        CommitReceipt receipt = new CommitReceipt(
                batch.id(),
                batch.lane(),
                batch.sequence(),
                stored.position(),
                batch.hash(),
                store.capabilities().durability());
        return recorded(batch, codec.read(batch.body()), receipt);
    }

    static Recorded recorded(Batch batch, Body body, CommitReceipt receipt) {
        Times times = new Times(body.occurredAt(), batch.businessDate(), body.taxPoint(), batch.recordedAt());
        return new Recorded(receipt, body.path(), times, batch.actor(), body.facts());
    }
}

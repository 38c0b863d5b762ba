// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.BusinessDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Writes the batches of one lane, one after the other; the same script always writes the same bytes. */
public final class TillScript {
    private static final Instant OPENING = Instant.parse("2026-11-22T08:00:00Z");

    private final Lane lane;
    private final String salt;
    private long sequence;
    private Hash previous = Hash.NONE;
    private long drafts;

    public TillScript(Lane lane, String salt) {
        this.lane = lane;
        this.salt = salt;
    }

    public static TillScript till(int number) {
        return new TillScript(Lane.of("kit/main/till-" + number + "@1"), "");
    }

    public static Expected key(String name, long version) {
        return new Expected(StreamKey.of("coupon", name), version);
    }

    public Lane lane() {
        return lane;
    }

    public StreamKey stream() {
        return StreamKey.of(lane);
    }

    public long sequence() {
        return sequence;
    }

    /** The lane's next batch; each call makes another one for the same place. */
    public Batch next(Expected... keys) {
        return next(List.of(keys), List.of());
    }

    public Batch next(List<Expected> keys, List<Expected> guards) {
        return at(sequence + 1, previous, keys, guards, body(sequence + 1, (int) (sequence * 37 % 2_000)));
    }

    public Batch next(byte[] body) {
        return at(sequence + 1, previous, List.of(), List.of(), body);
    }

    /** A batch for any place, fitting or not. */
    public Batch at(long place, Hash after, List<Expected> keys, List<Expected> guards, byte[] body) {
        drafts++;
        return withId(new BatchId(id(lane + "#" + place + "/" + drafts + salt)), place, after, keys, guards, body);
    }

    public Batch withId(BatchId id, long place, Hash after, List<Expected> keys, List<Expected> guards, byte[] body) {
        BatchHeader header = new BatchHeader(
                id,
                lane,
                place,
                after,
                OPENING.plusMillis(place),
                new BusinessDate(LocalDate.of(2026, 11, 22)),
                new ActorId("cashier"),
                keys,
                guards);
        return Batch.of(header, body);
    }

    /** The sale that always stands at this place, with a key of its own; up to 20 kB. */
    public Batch sale(long place, Hash after) {
        Expected own = new Expected(StreamKey.of("sale", lane + "#" + place), 0);
        byte[] body = body(place, (int) (place * 7_919 % 20_000));
        return withId(new BatchId(id(lane + "#" + place)), place, after, List.of(own), List.of(), body);
    }

    /** Goes on where the lane ends in this store. */
    public TillScript resumed(Store store) {
        long version = store.version(stream());
        if (version > 0) {
            took(store.read(stream(), version - 1, 1).get(0).batch());
        }
        return this;
    }

    public Hash previous() {
        return previous;
    }

    /** Bytes that depend on the place alone. */
    public byte[] body(long place, int size) {
        byte[] body = new byte[size];
        new Random(lane.toString().hashCode() * 31L + place + salt.hashCode()).nextBytes(body);
        return body;
    }

    /** The batch stands: go on after it. */
    public void took(Batch batch) {
        sequence = batch.sequence();
        previous = batch.hash();
    }

    /** Commits the next batch, which must be received. */
    public Batch sell(Store store, Expected... keys) {
        Batch batch = next(keys);
        committed(store, batch);
        return batch;
    }

    public CommitReceipt committed(Store store, Batch batch) {
        CommitReceipt receipt = assertInstanceOf(CommitReceipt.class, store.commit(batch));
        took(batch);
        return receipt;
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

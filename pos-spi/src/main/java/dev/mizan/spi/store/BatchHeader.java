// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a store needs to know of a batch.
 *
 * @param id the idempotency key
 * @param sequence its place in its lane, from 1
 * @param previous the digest of the lane's batch before it, {@link Hash#NONE} for the first
 * @param recordedAt when it was written; whole microseconds
 * @param keys the streams that it appends to beside its lane, at most 64; no lane, though a lane can be guarded
 * @param guards the streams that it only read and that must not have moved, at most 64
 */
public record BatchHeader(
        BatchId id,
        Lane lane,
        long sequence,
        Hash previous,
        Instant recordedAt,
        BusinessDate businessDate,
        ActorId actor,
        List<Expected> keys,
        List<Expected> guards) {
    /** How many keys, and how many guards, a batch may name. */
    public static final int MOST_STREAMS = 64;

    public BatchHeader {
        keys = List.copyOf(keys);
        guards = List.copyOf(guards);
        if (sequence < 1) {
            throw new IllegalArgumentException("a sequence counts from 1, not " + sequence);
        }
        if (recordedAt.getNano() % 1_000 != 0) {
            throw new IllegalArgumentException("recordedAt has whole microseconds, not " + recordedAt);
        }
        if (keys.size() > MOST_STREAMS || guards.size() > MOST_STREAMS) {
            throw new IllegalArgumentException("a batch names at most " + MOST_STREAMS + " keys and as many guards");
        }
        Set<StreamKey> named = new HashSet<>();
        named.add(StreamKey.of(lane));
        for (Expected key : keys) {
            if (key.stream().isLane()) {
                throw new IllegalArgumentException("a lane has one writer and is no key: " + key.stream());
            }
            if (!named.add(key.stream())) {
                throw new IllegalArgumentException("a batch appends to " + key.stream() + " only once");
            }
        }
        for (Expected guard : guards) {
            if (!named.add(guard.stream())) {
                throw new IllegalArgumentException("a batch guards or appends to " + guard.stream() + ", not both");
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.codec.Body;
import dev.mizan.suite.codec.BodyCodec;
import java.time.Duration;
import java.time.Instant;

/** Where a lane ends: the place, the digest and the time of its last batch. */
record Head(long sequence, Hash hash, Instant recordedAt) {
    /** How much earlier than the last document a clock may read; machines correct theirs by less. */
    private static final Duration CORRECTED = Duration.ofHours(1);

    static Head of(Lane lane, Store store) {
        StreamKey stream = StreamKey.of(lane);
        long sequence = store.version(stream);
        if (sequence == 0) {
            return new Head(0, Hash.NONE, Instant.MIN);
        }
        return of(store.read(stream, sequence - 1, 1).get(0).batch());
    }

    static Head of(Batch last) {
        return new Head(last.sequence(), last.hash(), last.recordedAt());
    }

    /** Refuses what a clock dates that lost its time, as one with an empty battery does when the till is switched on. */
    Outcome<Decision> inTime(Decision decision) {
        Instant now = decision.times().recordedAt();
        boolean trusted = decision.facts().stream().anyMatch(ClockTrusted.class::isInstance);
        return trusted || sequence == 0 || !now.isBefore(recordedAt.minus(CORRECTED))
                ? Outcome.done(decision)
                : Outcome.refused(FlowReason.CLOCK_BEHIND, "now", now, "last", recordedAt);
    }

    /** The batch that follows, of what was decided. */
    Batch next(Workplace at, BatchId key, Decision decision, BodyCodec codec) {
        Body body = new Body(
                at.path(), decision.times().occurredAt(), decision.times().taxPoint(), decision.facts());
        BatchHeader header = new BatchHeader(
                key,
                at.lane(),
                sequence + 1,
                hash,
                decision.times().recordedAt(),
                decision.times().businessDate(),
                at.actor(),
                decision.keys(),
                decision.guards());
        return Batch.of(header, codec.write(body));
    }
}

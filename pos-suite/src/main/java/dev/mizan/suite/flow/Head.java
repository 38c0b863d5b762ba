// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.codec.Body;
import dev.mizan.suite.codec.BodyCodec;

/** Where a lane ends: the place and the digest of its last batch. */
record Head(long sequence, Hash hash) {
    static Head of(Lane lane, Store store) {
        StreamKey stream = StreamKey.of(lane);
        long sequence = store.version(stream);
        if (sequence == 0) {
            return new Head(0, Hash.NONE);
        }
        return new Head(
                sequence, store.read(stream, sequence - 1, 1).get(0).batch().hash());
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

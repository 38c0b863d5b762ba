// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Batches for tests of this store. */
final class Batches {
    private Batches() {}

    static Batch first(Lane lane) {
        return next(lane, 1, Hash.NONE, new byte[5_000]);
    }

    static Batch next(Lane lane, long sequence, Hash previous, byte[] body) {
        BatchHeader header = new BatchHeader(
                new BatchId(new UUID(lane.hashCode(), sequence)),
                lane,
                sequence,
                previous,
                Instant.parse("2026-11-22T08:26:00Z"),
                new BusinessDate(LocalDate.of(2026, 11, 22)),
                new ActorId("salma"),
                List.of(),
                List.of());
        return Batch.of(header, body);
    }
}

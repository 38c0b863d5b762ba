// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads batches back, each checked against its checksum. Thread-safe. */
final class Log {
    /** A page is cut short where it would hold more than this. */
    private static final long PAGE_BYTES = 16L << 20;

    private final String name;
    private final JournalFile file;
    private final Index index;

    Log(String name, JournalFile file, Index index) {
        this.name = name;
        this.file = file;
        this.index = index;
    }

    String name() {
        return name;
    }

    Index index() {
        return index;
    }

    Optional<Kept> kept(BatchId id) {
        OptionalInt position = index.position(id);
        return position.isPresent() ? Optional.of(at(position.getAsInt())) : Optional.empty();
    }

    Kept at(int position) {
        Index.Place place = index.place(position);
        byte[] record = file.read(place.offset(), place.size());
        if (!Records.isWhole(record)) {
            throw new StoreException(
                    StoreFailure.CORRUPT, name, "batch " + position + " at byte " + place.offset() + " was changed");
        }
        return Records.batch(record, position);
    }

    List<StoredBatch> read(StreamKey stream, long after, int limit) {
        return Arrays.stream(index.page(stream, after, limit))
                .mapToObj(position -> at(position).stored())
                .toList();
    }

    List<StoredBatch> readAfter(long position, int limit) {
        int last = index.count();
        int from = (int) Math.min(position, last);
        int to = (int) Math.min((long) from + limit, last);
        List<StoredBatch> page = new ArrayList<>();
        long bytes = 0;
        for (int next = from + 1; next <= to && bytes < PAGE_BYTES; next++) {
            bytes += index.place(next).size();
            page.add(at(next).stored());
        }
        return List.copyOf(page);
    }

    /** Reads every batch again. */
    void check() {
        IntStream.rangeClosed(1, index.count()).forEach(this::at);
    }
}

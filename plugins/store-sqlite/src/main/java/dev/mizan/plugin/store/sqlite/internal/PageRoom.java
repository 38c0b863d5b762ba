// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.store.StoredBatch;

/** How much a page of batches may still take: bounded by number and, where a caller reads on anyway, by bytes. */
public final class PageRoom {
    private static final long MOST_BYTES = 8L << 20;

    private final int limit;
    private final long mostBytes;
    private int taken;
    private long bytes;

    private PageRoom(long after, int limit, long mostBytes) {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a page begins at 0 or later and has room for 1 or more: after " + after + ", limit " + limit);
        }
        this.limit = limit;
        this.mostBytes = mostBytes;
    }

    public static PageRoom bounded(long after, int limit) {
        return new PageRoom(after, limit, MOST_BYTES);
    }

    public static PageRoom of(long after, int limit) {
        return new PageRoom(after, limit, Long.MAX_VALUE);
    }

    public int limit() {
        return limit;
    }

    public boolean isLeft() {
        return taken < limit && bytes < mostBytes;
    }

    public StoredBatch taken(StoredBatch batch, int size) {
        taken++;
        bytes += size;
        return batch;
    }
}

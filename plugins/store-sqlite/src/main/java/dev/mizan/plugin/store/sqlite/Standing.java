// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.Failures;
import dev.mizan.spi.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What the writer tells the readers: how far the log goes, and whether the store can still be used. Thread-safe. */
final class Standing {
    private final Failures failures;
    private volatile long head;
    private volatile @Nullable StoreException broken;
    private volatile boolean closed;

    Standing(Failures failures, long head) {
        this.failures = failures;
        this.head = head;
    }

    /** The last position that is committed. */
    long head() {
        return head;
    }

    void reached(long position) {
        head = position;
    }

    /** From now on nothing is answered: what is written is unknown. */
    void breaks(StoreException failure) {
        broken = failure;
    }

    void closes() {
        closed = true;
    }

    void demandUsable() {
        StoreException failure = broken;
        if (closed) {
            throw failures.closed();
        }
        if (failure != null) {
            throw failure;
        }
    }
}

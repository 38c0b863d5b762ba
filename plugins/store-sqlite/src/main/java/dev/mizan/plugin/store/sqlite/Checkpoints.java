// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.Failures;
import dev.mizan.plugin.store.sqlite.internal.Session;
import dev.mizan.spi.store.StoreFailure;
import java.sql.SQLException;

/**
 * When the write-ahead log is copied into the file: as soon as the till is idle, and at the latest when the log has
 * grown so long that the next opening would feel it. Copying stops the writer for some tens of milliseconds, so that it
 * is done seldom: one commit in a thousand meets it. Writer's thread only.
 */
final class Checkpoints {
    private static final long PRESSING = 32L << 20;

    private long uncopied;

    void written(long bytes) {
        uncopied += bytes;
    }

    boolean isDue() {
        return uncopied > 0;
    }

    boolean isPressing() {
        return uncopied >= PRESSING;
    }

    /** Copies what no reader is still looking at; without room on the disk it waits, the log holds all. */
    void run(Session session) throws SQLException {
        uncopied = 0;
        try {
            session.checkpoint();
        } catch (SQLException e) {
            if (Failures.kind(e) != StoreFailure.FULL) {
                throw e;
            }
        }
    }
}

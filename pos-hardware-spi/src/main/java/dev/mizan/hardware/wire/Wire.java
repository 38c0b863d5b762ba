// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/**
 * A line of bytes to a device. One thread writes and reads; any may close it, which ends a read or write under way with
 * an {@link IOException}.
 */
public interface Wire extends Closeable {
    /** Sends all of it. It may block where the device does not take it; closing ends that. */
    void write(byte[] bytes) throws IOException;

    /**
     * Waits for bytes.
     *
     * @param into at least one byte long
     * @param most how long to wait for the first; not negative
     * @return how many came, 0 where none did in time
     * @throws IOException where the device hung up, or the wire was closed
     */
    int read(byte[] into, Duration most) throws IOException;

    /** Throws away what came and was not read: an old answer is never taken for a new one (odoo issue 223795). */
    default void flushInput() throws IOException {
        byte[] old = new byte[256];
        int rounds = 0;
        while (rounds++ < 64 && read(old, Duration.ZERO) > 0) {
            continue;
        }
    }

    /** Ends it; a second time does nothing. */
    @Override
    void close() throws IOException;
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import java.io.IOException;
import java.time.Duration;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A wire that is opened anew, once, where it was dropped while nothing was sent (odoo issue 230223). */
final class Line {
    private static final Duration ANSWER = Duration.ofMillis(500);
    private static final int CHUNK = 2_048;

    private final WireAddress address;
    private final Wires wires;
    private volatile @Nullable Wire wire;

    Line(WireAddress address, Wires wires) {
        this.address = address;
        this.wires = wires;
    }

    void open(Patience patience) throws IOException {
        close();
        wire = wires.open(address, patience);
    }

    private Wire wire() throws IOException {
        Wire open = wire;
        if (open == null) {
            throw new IOException("the wire is closed");
        }
        return open;
    }

    /** Sees to it that the other side is there, before anything is sent. */
    void freshen(Patience patience) throws IOException {
        try {
            wire().flushInput();
        } catch (IOException dropped) {
            open(patience);
        }
    }

    /** Asks for one byte; -1 where none that fits comes in time. */
    int ask(byte[] question, IntPredicate fits, Patience patience) throws IOException {
        wire().flushInput();
        wire().write(question);
        byte[] answer = new byte[1];
        long end = System.nanoTime() + patience.left(ANSWER).toNanos();
        while (System.nanoTime() < end && !patience.isOver()) {
            int count = wire().read(answer, Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime())));
            if (count == 1 && fits.test(answer[0] & 0xFF)) {
                return answer[0] & 0xFF;
            }
        }
        return -1;
    }

    /** Sends as long as patience lasts, and says how much has left. */
    int send(byte[] bytes, Patience patience) throws IOException {
        int sent = 0;
        while (sent < bytes.length && !patience.isOver()) {
            int next = Math.min(bytes.length, sent + CHUNK);
            wire().write(java.util.Arrays.copyOfRange(bytes, sent, next));
            sent = next;
        }
        return sent;
    }

    void close() {
        Wire last = wire;
        wire = null;
        if (last != null) {
            try {
                last.close();
            } catch (IOException e) {
                // it is let go of either way
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import java.io.IOException;
import java.time.Duration;
import java.util.function.IntPredicate;

/** A wire that is opened anew, once, where it was dropped while nothing was sent (odoo issue 230223). */
final class Line {
    private static final Duration ANSWER = Duration.ofMillis(500);
    private static final int CHUNK = 2_048;

    private final HeldWire wire;

    Line(WireAddress address, Wires wires) {
        this.wire = new HeldWire(address, wires);
    }

    void open(Patience patience) throws IOException {
        wire.open(patience);
    }

    /** Sees to it that the other side is there, before anything is sent. */
    void freshen(Patience patience) throws IOException {
        try {
            wire.get().flushInput();
        } catch (IOException dropped) {
            open(patience);
        }
    }

    /** Asks for one byte; -1 where none that fits comes in time. */
    int ask(byte[] question, IntPredicate fits, Patience patience) throws IOException {
        wire.get().flushInput();
        wire.get().write(question);
        byte[] answer = new byte[1];
        long end = System.nanoTime() + patience.left(ANSWER).toNanos();
        while (System.nanoTime() < end && !patience.isOver()) {
            int count = wire.get().read(answer, Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime())));
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
            wire.get().write(java.util.Arrays.copyOfRange(bytes, sent, next));
            sent = next;
        }
        return sent;
    }

    void close() {
        wire.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import dev.mizan.hardware.device.Patience;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * A printer's wire: opened anew, once, where it was dropped while nothing was sent (odoo issue 230223); asked, and never
 * longer than half a second for a byte or three for a whole answer, or the {@code answer} milliseconds of its address, as for
 * a print server that is slow; sent to in pieces for as long as patience lasts. For the device's own thread.
 */
public final class RenewedWire {
    private static final int ANSWER_MILLIS = 500;
    private static final int WHOLE_ANSWER_MILLIS = 3_000;
    private static final int CHUNK = 2_048;

    private final HeldWire wire;
    private final Duration answer;
    private final Duration wholeAnswer;

    /** A wire to this address; nothing is opened yet. */
    public RenewedWire(WireAddress address, Wires wires) {
        this.wire = new HeldWire(address, wires);
        this.answer = Duration.ofMillis(address.number("answer", ANSWER_MILLIS));
        this.wholeAnswer = Duration.ofMillis(address.number("answer", WHOLE_ANSWER_MILLIS));
    }

    /** Opens it, anew where it was open. */
    public void open(Patience patience) throws IOException {
        wire.open(patience);
    }

    /** Sees to it that the other side is there, before anything is sent. */
    public void freshen(Patience patience) throws IOException {
        try {
            wire.get().flushInput();
        } catch (IOException dropped) {
            open(patience);
        }
    }

    /** Asks for one byte; -1 where none that fits comes in time. */
    public int ask(byte[] question, IntPredicate fits, Patience patience) throws IOException {
        byte[] told = new byte[1];
        boolean isThere = answered(question, patience.left(answer), patience, 1, (came, count) -> {
            told[0] = came[0];
            return fits.test(came[0] & 0xFF);
        });
        return isThere ? told[0] & 0xFF : -1;
    }

    /** Asks for an answer of some length; none where it does not come whole in time. */
    public byte[] askWhole(byte[] question, Predicate<byte[]> whole, Patience patience) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        boolean isWhole = answered(question, patience.left(wholeAnswer), patience, 256, (came, count) -> {
            told.write(came, 0, count);
            return whole.test(told.toByteArray());
        });
        return isWhole ? told.toByteArray() : new byte[0];
    }

    @FunctionalInterface
    private interface Taker {
        boolean isEnough(byte[] answer, int count);
    }

    private boolean answered(byte[] question, Duration limit, Patience patience, int most, Taker taker)
            throws IOException {
        wire.get().flushInput();
        wire.get().write(question);
        byte[] came = new byte[most];
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end && !patience.isOver()) {
            int count = wire.get().read(came, Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime())));
            if (count > 0 && taker.isEnough(came, count)) {
                return true;
            }
        }
        return false;
    }

    /** Sends as long as patience lasts, and says how much has left. */
    public int send(byte[] bytes, Patience patience) throws IOException {
        int sent = 0;
        while (sent < bytes.length && !patience.isOver()) {
            int next = Math.min(bytes.length, sent + CHUNK);
            wire.get().write(Arrays.copyOfRange(bytes, sent, next));
            sent = next;
        }
        return sent;
    }

    /** Lets go of it. */
    public void close() {
        wire.close();
    }
}

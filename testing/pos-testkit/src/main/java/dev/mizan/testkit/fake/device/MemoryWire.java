// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.testkit.tck.device.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * A wire in memory to a device that the test plays: what is written is handed to its firmware, what that answers can be
 * read. Opened anew after it was closed. Safe for use by many threads.
 */
public final class MemoryWire {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final byte[] RUBBISH = {'#', (byte) 0xFE, 2, 'x', '\r', '%', 3, '\n'};

    private final Function<byte[], byte[]> firmware;
    private final Deque<Byte> coming = new ArrayDeque<>();
    private Fault fault = Fault.NONE;
    private long readyAt;
    private int opened;
    private boolean open;
    private boolean asked;

    /** A wire to a device that answers each write so; with nothing where there is nothing to say. */
    public MemoryWire(Function<byte[], byte[]> firmware) {
        this.firmware = firmware;
    }

    /** Opens it, however often; to give to a driver. */
    public Wires wires() {
        return (address, patience) -> {
            synchronized (this) {
                if (fault == Fault.UNPLUGGED) {
                    throw new IOException("pulled out");
                }
                if (fault == Fault.STALE) {
                    fault = Fault.NONE;
                }
                opened++;
                open = true;
                return new End(opened);
            }
        };
    }

    /** Does something to the device; true where a wire can. */
    public synchronized boolean fault(Fault to) {
        fault = to;
        notifyAll();
        return to != Fault.NO_PAPER;
    }

    /** What the device sends by itself. */
    public synchronized void send(byte[] bytes) {
        for (byte b : bytes) {
            coming.add(b);
        }
        notifyAll();
    }

    /**
     * The same, and waits until whoever listens at the other end has read it and asks for more, so that nothing comes of it
     * later; for half a minute at most, and not where nobody has opened the wire.
     */
    public synchronized void sendAndSee(byte[] bytes) {
        send(bytes);
        long until = System.nanoTime() + LONGEST.toNanos();
        try {
            while (open && (!asked || !coming.isEmpty()) && System.nanoTime() - until < 0) {
                wait(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void written(byte[] bytes, int end) throws IOException {
        check(end);
        if (fault == Fault.SILENT) {
            return;
        }
        if (fault == Fault.GARBAGE) {
            send(RUBBISH);
            return;
        }
        readyAt =
                fault == Fault.SLOW ? System.nanoTime() + Duration.ofMillis(200).toNanos() : 0;
        send(firmware.apply(bytes));
    }

    private void check(int end) throws IOException {
        if (end != opened) {
            throw new IOException("closed");
        }
        if (fault == Fault.UNPLUGGED) {
            throw new IOException("pulled out");
        }
        if (fault == Fault.STALE) {
            throw new IOException("connection reset");
        }
    }

    private synchronized int taken(byte[] into, Duration most, int end) throws IOException {
        asked = coming.isEmpty();
        notifyAll();
        long until = System.nanoTime() + most.toNanos();
        check(end);
        while (coming.isEmpty() || System.nanoTime() < readyAt) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return 0;
            }
            try {
                wait(Math.min(5, left / 1_000_000 + 1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
            check(end);
        }
        asked = false;
        int count = 0;
        while (count < into.length && !coming.isEmpty()) {
            into[count++] = coming.remove();
        }
        return count;
    }

    private synchronized void closed(int end) {
        if (end == opened) {
            opened++;
            open = false;
            coming.clear();
            notifyAll();
        }
    }

    private final class End implements Wire {
        private final int number;

        End(int number) {
            this.number = number;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            written(bytes.clone(), number);
        }

        @Override
        public int read(byte[] into, Duration most) throws IOException {
            return taken(into, most, number);
        }

        @Override
        public void close() {
            closed(number);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.wire.serial;

import com.fazecast.jSerialComm.SerialPort;
import dev.mizan.hardware.wire.Wire;
import java.io.IOException;
import java.time.Duration;

/** One open port. */
final class SerialWire implements Wire {
    private final SerialPort port;
    private volatile boolean closed;

    SerialWire(SerialPort port) {
        this.port = port;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        int sent = 0;
        while (sent < bytes.length) {
            int count = port.writeBytes(bytes, bytes.length - sent, sent);
            if (count <= 0) {
                throw new IOException("port " + port.getSystemPortName() + " takes no more bytes");
            }
            sent += count;
        }
    }

    @Override
    public int read(byte[] into, Duration most) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        while (!closed) {
            int there = port.bytesAvailable();
            if (there < 0) {
                throw new IOException("port " + port.getSystemPortName() + " was pulled out");
            }
            if (there > 0) {
                return port.readBytes(into, Math.min(there, into.length));
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return 0;
            }
            pause(Math.min(left, 1_000_000));
        }
        throw new IOException("port " + port.getSystemPortName() + " is closed");
    }

    private static void pause(long nanos) throws IOException {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        port.closePort();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.StreamKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/** The records of a group: a kind, a length, a checksum, and a batch with what it broke, or a fence. */
final class Records {
    static final int HEAD = 9;
    static final byte BATCH = 1;
    static final byte FENCE = 2;

    /** A fence: from now on only this epoch of the register. */
    record Fence(String register, int epoch) {}

    private Records() {}

    static byte[] batch(Batch batch, List<CommitResult.Stale> broken) {
        return record(BATCH, out -> {
            out.writeShort(broken.size());
            for (CommitResult.Stale stale : broken) {
                out.writeUTF(stale.stream().value());
                out.writeLong(stale.expected());
                out.writeLong(stale.actual());
            }
            out.write(batch.toBytes());
        });
    }

    static byte[] fence(Fence fence) {
        return record(FENCE, out -> {
            out.writeUTF(fence.register());
            out.writeInt(fence.epoch());
        });
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] record(byte kind, Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(kind);
            out.writeLong(0);
            body.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] record = bytes.toByteArray();
        ByteBuffer.wrap(record).putInt(1, record.length - HEAD).putInt(5, crc(record));
        return record;
    }

    private static int crc(byte[] record) {
        CRC32C crc = new CRC32C();
        crc.update(record, HEAD, record.length - HEAD);
        return (int) crc.getValue();
    }

    /** Whether a record, head and body, is as it was written. */
    static boolean isWhole(byte[] record) {
        ByteBuffer read = ByteBuffer.wrap(record);
        return read.getInt(1) == record.length - HEAD && read.getInt(5) == crc(record);
    }

    static Fence fence(byte[] record) {
        try (DataInputStream in = body(record)) {
            return new Fence(in.readUTF(), in.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Kept batch(byte[] record, long position) {
        try (DataInputStream in = body(record)) {
            List<CommitResult.Stale> broken = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                broken.add(new CommitResult.Stale(new StreamKey(in.readUTF()), in.readLong(), in.readLong()));
            }
            byte[] batch = Arrays.copyOfRange(record, record.length - in.available(), record.length);
            return new Kept(position, Batch.fromBytes(batch), List.copyOf(broken));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataInputStream body(byte[] record) {
        return new DataInputStream(new ByteArrayInputStream(record, HEAD, record.length - HEAD));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.value.BusinessDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The canonical bytes of a batch: "MZN", a format version, the header's fields in order, then the body. Numbers are big
 * endian; texts are modified UTF-8 with a length of two bytes; lists and the body are preceded by their length.
 */
record BatchBytes(BatchHeader header, byte[] body) {
    private static final int MAGIC_V1 = 0x4d5a4e01;

    static byte[] write(BatchHeader header, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC_V1);
            out.writeLong(header.id().value().getMostSignificantBits());
            out.writeLong(header.id().value().getLeastSignificantBits());
            out.writeUTF(header.lane().toString());
            out.writeLong(header.sequence());
            out.write(header.previous().toBytes());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, header.recordedAt()));
            out.writeLong(header.businessDate().date().toEpochDay());
            out.writeUTF(header.actor().value());
            write(header.keys(), out);
            write(header.guards(), out);
            out.writeInt(body.length);
            out.write(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("a batch that can not be written: " + header, e);
        }
        return bytes.toByteArray();
    }

    static BatchBytes read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC_V1) {
                throw new IllegalArgumentException("no batch of format 1");
            }
            BatchHeader header = new BatchHeader(
                    new BatchId(new UUID(in.readLong(), in.readLong())),
                    Lane.of(in.readUTF()),
                    in.readLong(),
                    hash(in),
                    Instant.EPOCH.plus(in.readLong(), ChronoUnit.MICROS),
                    new BusinessDate(LocalDate.ofEpochDay(in.readLong())),
                    new ActorId(in.readUTF()),
                    streams(in),
                    streams(in));
            byte[] body = in.readNBytes(in.readInt());
            BatchBytes read = new BatchBytes(header, body);
            if (in.read() >= 0 || !java.util.Arrays.equals(write(header, body), bytes)) {
                throw new IllegalArgumentException("not the canonical bytes of a batch");
            }
            return read;
        } catch (IOException | RuntimeException e) {
            throw new StoreException(StoreFailure.CORRUPT, "a batch can not be read: " + e.getMessage(), e);
        }
    }

    private static Hash hash(DataInputStream in) throws IOException {
        return new Hash(java.util.HexFormat.of().formatHex(in.readNBytes(32)));
    }

    private static void write(List<Expected> streams, DataOutputStream out) throws IOException {
        out.writeShort(streams.size());
        for (Expected expected : streams) {
            out.writeUTF(expected.stream().value());
            out.writeLong(expected.version());
        }
    }

    private static List<Expected> streams(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<Expected> streams = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            streams.add(new Expected(new StreamKey(in.readUTF()), in.readLong()));
        }
        return streams;
    }
}

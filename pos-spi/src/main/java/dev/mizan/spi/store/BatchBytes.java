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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The canonical bytes of a batch: "MZN", a format version, the header's fields in order, then the body. Numbers are big
 * endian; texts are modified UTF-8 with a length of two bytes; lists and the body are preceded by their length.
 */
record BatchBytes(BatchHeader header, int bodyAt) {
    private static final int MAGIC_V1 = 0x4d5a4e01;

    static byte[] write(BatchHeader header, byte[] body) {
        byte[] head = head(header, body.length);
        byte[] bytes = Arrays.copyOf(head, Math.addExact(head.length, body.length));
        System.arraycopy(body, 0, bytes, head.length, body.length);
        return bytes;
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
            int bodyLength = in.readInt();
            byte[] head = head(header, bodyLength);
            int length = bytes.length - in.available();
            if (in.available() != bodyLength || !Arrays.equals(head, 0, head.length, bytes, 0, length)) {
                throw new IllegalArgumentException("not the canonical bytes of a batch");
            }
            return new BatchBytes(header, length);
        } catch (IOException | RuntimeException e) {
            throw new StoreException(StoreFailure.CORRUPT, "a batch can not be read: " + e.getMessage(), e);
        }
    }

    private static byte[] head(BatchHeader header, int bodyLength) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
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
            out.writeInt(bodyLength);
        } catch (IOException e) {
            throw new IllegalArgumentException("a batch that can not be written: " + header, e);
        }
        return bytes.toByteArray();
    }

    private static Hash hash(DataInputStream in) throws IOException {
        return new Hash(HexFormat.of().formatHex(in.readNBytes(32)));
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

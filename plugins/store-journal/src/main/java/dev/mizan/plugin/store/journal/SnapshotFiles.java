// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A file for each snapshot, put in place of the older one whole; a damaged one is as if there were none. */
final class SnapshotFiles {
    private static final int MAGIC = 0x4d5a4e53;

    private final Path journal;

    SnapshotFiles(Path journal) {
        this.journal = journal;
    }

    private Path file(String name) {
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        return journal.resolveSibling(journal.getFileName() + "-snapshot-" + hex);
    }

    synchronized void save(Snapshot snapshot) {
        Path file = file(snapshot.name());
        Path next = file.resolveSibling(file.getFileName() + "-next");
        try {
            try (FileOutputStream out = new FileOutputStream(next.toFile())) {
                out.write(bytes(snapshot));
                out.getFD().sync();
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            next.toFile().delete();
            throw new StoreException(
                    StoreFailure.FULL, journal.toString(), "no snapshot was saved: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Snapshot snapshot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeUTF(snapshot.name());
            out.writeInt(snapshot.version());
            out.writeLong(snapshot.position());
            out.writeInt(snapshot.bytes().length);
            out.write(snapshot.bytes());
            out.writeLong(crc(bytes.toByteArray(), bytes.size()));
        }
        return bytes.toByteArray();
    }

    /** The newest of a name; none where it is damaged. */
    synchronized Optional<Snapshot> read(String name) {
        try {
            byte[] bytes = Files.readAllBytes(file(name));
            int body = bytes.length - Long.BYTES;
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                if (body < Long.BYTES || in.readInt() != MAGIC) {
                    return Optional.empty();
                }
                Snapshot read = new Snapshot(in.readUTF(), in.readInt(), in.readLong(), in.readNBytes(in.readInt()));
                boolean whole = in.available() == Long.BYTES && in.readLong() == crc(bytes, body);
                return whole && read.name().equals(name) ? Optional.of(read) : Optional.empty();
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}

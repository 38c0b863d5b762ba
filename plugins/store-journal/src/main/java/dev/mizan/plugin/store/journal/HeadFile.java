// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The small file beside a journal that is locked while it is open and says how far it had come, so that a journal that is
 * merely shorter is seen to be. Written after each group and forced only when the store is closed: after the end of the
 * process it is exact, after a power cut it may be older than the journal, never newer.
 */
final class HeadFile implements AutoCloseable {
    private static final long MAGIC = 0x4d5a4e4a_48454131L;
    private static final int BYTES = 4 * Long.BYTES;

    private final Path path;
    private final String owner;
    private final boolean made;
    private final RandomAccessFile file;

    private HeadFile(Path path, String owner, boolean made, RandomAccessFile file) {
        this.path = path;
        this.owner = owner;
        this.made = made;
        this.file = file;
    }

    /** How long a journal was, and its last group. */
    record Mark(long length, long group) {}

    /**
     * Locks the journal, for this process alone and this opening alone. The process is asked first and without touching
     * the file: closing a second handle of a locked file would take the lock of the first away (POSIX).
     */
    static HeadFile lock(Path journal) throws IOException {
        Path path = journal.resolveSibling(journal.getFileName() + "-head");
        String owner = "mizan.store-journal.open:" + path;
        if (System.getProperties().putIfAbsent(owner, "open") != null) {
            throw inUse(journal, "it is open in this very process");
        }
        try {
            return locked(journal, path, owner);
        } catch (IOException | RuntimeException | Error e) {
            System.getProperties().remove(owner);
            throw e;
        }
    }

    private static HeadFile locked(Path journal, Path path, String owner) throws IOException {
        boolean made = !Files.exists(path);
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            FileLock lock = file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                throw inUse(journal, "another process has locked " + path.getFileName());
            }
            return new HeadFile(path, owner, made, file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static StoreException inUse(Path journal, String detail) {
        return new StoreException(StoreFailure.IN_USE, journal.toString(), detail);
    }

    Path path() {
        return path;
    }

    /** The mark; none in a new file, nor in a damaged one. */
    Optional<Mark> read() throws IOException {
        if (file.length() < BYTES) {
            return Optional.empty();
        }
        byte[] bytes = new byte[BYTES];
        file.seek(0);
        file.readFully(bytes);
        ByteBuffer mark = ByteBuffer.wrap(bytes);
        return mark.getLong(0) == MAGIC && mark.getLong(3 * Long.BYTES) == crc(bytes)
                ? Optional.of(new Mark(mark.getLong(Long.BYTES), mark.getLong(2 * Long.BYTES)))
                : Optional.empty();
    }

    /** Writes the mark. If that fails, the store is as safe as without one, so a sale is not stopped for it. */
    void write(Mark mark) {
        byte[] bytes = new byte[BYTES];
        ByteBuffer.wrap(bytes).putLong(MAGIC).putLong(mark.length()).putLong(mark.group());
        ByteBuffer.wrap(bytes).putLong(3 * Long.BYTES, crc(bytes));
        try {
            file.seek(0);
            file.write(bytes);
        } catch (IOException nothingIsLostByIt) {
            // The next group tries again.
        }
    }

    void force() throws IOException {
        file.getFD().sync();
    }

    private static long crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, 3 * Long.BYTES);
        return crc.getValue();
    }

    /** Lets go of the store and leaves no trace of an opening that came to nothing. */
    void abandon() throws IOException {
        if (made) {
            Files.deleteIfExists(path);
        }
        close();
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            System.getProperties().remove(owner);
        }
    }
}

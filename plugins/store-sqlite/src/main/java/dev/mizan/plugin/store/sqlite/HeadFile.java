// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The small file beside a store that is locked while it is open, and that says how far it had come. SQLite takes a
 * damaged end of its write-ahead log for an unfinished one and drops it without a word; against this mark the loss
 * shows. The mark is written after each commit and never forced to disk: after the end of the process it is exact, after
 * a power cut it may be older than the store, never newer.
 */
final class HeadFile implements AutoCloseable {
    private static final long MAGIC = 0x4d5a4e48_45414431L;
    private static final int CRC_AT = 3 * Long.BYTES;
    private static final int BYTES = CRC_AT + Long.BYTES;

    private final Path path;
    private final boolean made;
    private final RandomAccessFile file;
    private final FileLock lock;

    private HeadFile(Path path, boolean made, RandomAccessFile file, FileLock lock) {
        this.path = path;
        this.made = made;
        this.file = file;
        this.lock = lock;
    }

    /** How far a store had come: its last position, and how often its fences changed. */
    record Mark(long position, long fences) {}

    /** Locks the store, for this process alone and this opening alone. */
    static HeadFile lock(Path store) throws IOException {
        Path path = store.resolveSibling(store.getFileName() + "-head");
        boolean made = !Files.exists(path);
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            // Beyond the mark, so that other programs can read it where locks are mandatory.
            FileLock lock = file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock != null) {
                return new HeadFile(path, made, file, lock);
            }
            throw inUse(store, "another process has locked " + path.getFileName());
        } catch (OverlappingFileLockException e) {
            throw closing(file, inUse(store, "it is open in this very process"));
        } catch (StoreException e) {
            throw closing(file, e);
        }
    }

    private static <E extends Exception> E closing(RandomAccessFile file, E reason) throws IOException {
        file.close();
        return reason;
    }

    private static StoreException inUse(Path store, String detail) {
        return new StoreException(StoreFailure.IN_USE, store.toString(), detail);
    }

    Path path() {
        return path;
    }

    /** The mark; none in a new file, nor in a damaged one. */
    Optional<Mark> read() throws IOException {
        byte[] bytes = new byte[BYTES];
        if (file.length() < BYTES) {
            return Optional.empty();
        }
        file.seek(0);
        file.readFully(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getLong(0) != MAGIC || buffer.getLong(CRC_AT) != crc(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new Mark(buffer.getLong(Long.BYTES), buffer.getLong(2 * Long.BYTES)));
    }

    /** Writes the mark. If that fails, the store is as safe as without one, so a sale is not stopped for it. */
    void write(@Nullable Mark mark) {
        byte[] bytes = new byte[BYTES];
        if (mark != null) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes)
                    .putLong(MAGIC)
                    .putLong(mark.position())
                    .putLong(mark.fences());
            buffer.putLong(crc(bytes));
        }
        try {
            file.seek(0);
            file.write(bytes);
        } catch (IOException nothingIsLostByIt) {
            // The next commit tries again.
        }
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, CRC_AT);
        return crc.getValue();
    }

    /** Lets go of the store and leaves no trace of an opening that came to nothing. */
    void abandon() throws IOException {
        if (made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException itStaysEmpty) {
                // Some systems delete no open file; deleted later it might be one that another process has locked.
            }
        }
        close();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }
}

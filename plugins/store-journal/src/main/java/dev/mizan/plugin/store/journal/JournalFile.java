// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The file itself. Not a channel: a thread that is interrupted while it uses one closes it for all. The writer's side is
 * for one thread at a time, the readers' for any.
 */
final class JournalFile implements AutoCloseable {
    private final Path path;
    private final RandomAccessFile writer;
    private final RandomAccessFile reader;
    private long length;

    JournalFile(Path path) throws IOException {
        this.path = path;
        this.writer = new RandomAccessFile(path.toFile(), "rw");
        try {
            this.reader = new RandomAccessFile(path.toFile(), "r");
            this.length = writer.length();
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    long length() {
        return length;
    }

    /** Writes at the end; on the disk only after {@link #force}. */
    void append(byte[] bytes) throws IOException {
        writer.seek(length);
        writer.write(bytes);
        length += bytes.length;
    }

    void force() throws IOException {
        writer.getFD().sync();
    }

    /** Takes off what stands behind a place. */
    void cut(long to) throws IOException {
        writer.setLength(to);
        length = to;
    }

    /** Bytes at a place; a file that ends before them is damaged. */
    byte[] read(long at, int size) {
        byte[] bytes = new byte[size];
        synchronized (reader) {
            try {
                reader.seek(at);
                reader.readFully(bytes);
            } catch (IOException e) {
                throw new StoreException(StoreFailure.CORRUPT, path.toString(), "byte " + at + " can not be read", e);
            }
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        try (reader) {
            writer.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.snapshot;

import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes and reads whatever writes itself as fields, such as {@link dev.mizan.ledger.books.Books#write}, with each column
 * of integers in as few bytes as its range needs, and a CRC-32C before each long column and at the end. Neither opens nor
 * closes anything: bytes go to a {@link Sink} and come from a {@link Source}. For snapshots, not for facts: the form is
 * read by the version that wrote it. Safe for many threads.
 */
public final class Packed {
    private Packed() {}

    /** Takes bytes as they become full. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the first {@code length} bytes; the array is written again after that. */
        void take(byte[] bytes, int length);
    }

    /** Gives bytes as they are wanted. */
    @FunctionalInterface
    public interface Source {
        /** Puts up to {@code length} bytes from an offset on, at least one; answers how many, or -1 at the end. */
        int give(byte[] into, int offset, int length);
    }

    /** Writes state, the same bytes for the same state. */
    public static void write(Consumer<FieldWriter> state, Sink sink) {
        PackedWriter writer = new PackedWriter(sink);
        state.accept(writer);
        writer.finish();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws FactFormatException with the byte, counted from 1 as a column, where the bytes are no longer those written
     */
    public static <T> T read(Source source, Function<FieldReader, T> state) {
        PackedReader reader = new PackedReader(source);
        try {
            T read = state.apply(reader);
            reader.finish();
            return read;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | IndexOutOfBoundsException e) {
            throw reader.wrong("no state can be: " + e.getMessage());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.snapshot;

import dev.mizan.spi.fact.FieldWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** Each field is a kind, a name and what stands in it; a column is its length, its width, its least value and the rest. */
final class PackedWriter implements FieldWriter {
    static final int BUFFER = 1 << 16;
    static final int LONG_COLUMN = 256;

    private final Packed.Sink sink;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C crc = new CRC32C();

    PackedWriter(Packed.Sink sink) {
        this.sink = sink;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        crc.update(buffer.array(), 0, buffer.position());
        sink.take(buffer.array(), buffer.position());
        buffer.clear();
    }

    /** What stands for all bytes so far. */
    private void check() {
        flush();
        buffer.putInt((int) crc.getValue());
    }

    void finish() {
        room(1).put((byte) '}');
        check();
        flush();
    }

    private PackedWriter name(char kind, String name) {
        room(1).put((byte) kind);
        return string(name);
    }

    private PackedWriter string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES).putInt(bytes.length);
        for (int from = 0; from < bytes.length; ) {
            int some = Math.min(bytes.length - from, room(1).remaining());
            buffer.put(bytes, from, some);
            from += some;
        }
        return this;
    }

    @Override
    public FieldWriter text(String name, String value) {
        return name('t', name).string(value);
    }

    @Override
    public FieldWriter number(String name, long value) {
        name('n', name).room(Long.BYTES).putLong(value);
        return this;
    }

    @Override
    public FieldWriter flag(String name, boolean value) {
        name('f', name).room(1).put((byte) (value ? 1 : 0));
        return this;
    }

    @Override
    public FieldWriter object(String name, Consumer<FieldWriter> fields) {
        name('{', name);
        fields.accept(this);
        room(1).put((byte) '}');
        return this;
    }

    @Override
    public <T> FieldWriter list(String name, Iterable<T> items, BiConsumer<T, FieldWriter> each) {
        name('[', name);
        for (T item : items) {
            room(1).put((byte) '{');
            each.accept(item, this);
            room(1).put((byte) '}');
        }
        room(1).put((byte) ']');
        return this;
    }

    @Override
    public FieldWriter texts(String name, List<String> values) {
        name('s', name).room(Integer.BYTES).putInt(values.size());
        values.forEach(this::string);
        return this;
    }

    @Override
    public FieldWriter numbers(String name, long... values) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        int width = values.length == 0 ? 0 : width(least, most);
        name('c', name).room(Integer.BYTES + 1 + Long.BYTES).putInt(values.length);
        buffer.put((byte) width).putLong(least);
        if (values.length >= LONG_COLUMN) {
            check();
        }
        for (int from = 0; width > 0 && from < values.length; ) {
            int to = Math.min(values.length, from + room(width).remaining() / width);
            some(values, from, to, width, least);
            from = to;
        }
        return this;
    }

    /** How many bytes each value of a column takes above the least one. */
    private static int width(long least, long most) {
        long span = most - least;
        if (span < 0 || span > 0xFFFF_FFFFL) {
            return Long.BYTES;
        }
        return span == 0 ? 0 : span < 1 << 8 ? 1 : span < 1 << 16 ? Short.BYTES : Integer.BYTES;
    }

    private void some(long[] values, int from, int to, int width, long least) {
        switch (width) {
            case 1 -> {
                for (int i = from; i < to; i++) {
                    buffer.put((byte) (values[i] - least));
                }
            }
            case Short.BYTES -> {
                for (int i = from; i < to; i++) {
                    buffer.putShort((short) (values[i] - least));
                }
            }
            case Integer.BYTES -> {
                for (int i = from; i < to; i++) {
                    buffer.putInt((int) (values[i] - least));
                }
            }
            default -> {
                buffer.asLongBuffer().put(values, from, to - from);
                buffer.position(buffer.position() + (to - from) * Long.BYTES);
            }
        }
    }
}

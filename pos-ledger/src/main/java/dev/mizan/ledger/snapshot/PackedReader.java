// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.snapshot;

import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;

/** Reads what {@link PackedWriter} wrote, strictly in its order; nothing long is allocated before its length was checked. */
final class PackedReader implements FieldReader {
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final Packed.Source source;
    private final ByteBuffer buffer = ByteBuffer.allocate(PackedWriter.BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C crc = new CRC32C();
    private long before;

    PackedReader(Packed.Source source) {
        this.source = source;
        buffer.limit(0);
    }

    @Override
    public FactFormatException wrong(String what) {
        return new FactFormatException(what, 1, (int) Math.min(Integer.MAX_VALUE, before + buffer.position() + 1));
    }

    /** At least so many bytes in the buffer. */
    private ByteBuffer have(int bytes) {
        if (buffer.remaining() < bytes) {
            take();
            buffer.compact();
            while (buffer.position() < bytes) {
                int some = source.give(buffer.array(), buffer.position(), buffer.remaining());
                if (some < 0) {
                    buffer.flip();
                    throw wrong("the end");
                }
                buffer.position(buffer.position() + some);
            }
            buffer.flip();
        }
        return buffer;
    }

    /** Counts what was read into the check. */
    private void take() {
        crc.update(buffer.array(), 0, buffer.position());
        before += buffer.position();
        buffer.compact().flip();
    }

    private void check() {
        take();
        if (have(Integer.BYTES).getInt() != (int) crc.getValue()) {
            throw wrong("the bytes are not those that were written");
        }
    }

    void finish() {
        expect('}');
        check();
        take();
        byte[] more = new byte[1];
        if (buffer.hasRemaining() || source.give(more, 0, 1) > 0) {
            throw wrong("nothing follows the end");
        }
    }

    @Override
    public boolean has(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int head = 1 + Integer.BYTES;
        if (at() == '}' || at() == ']') {
            return false;
        }
        int at = have(head).position();
        if (buffer.getInt(at + 1) != wanted.length) {
            return false;
        }
        at = have(head + wanted.length).position() + head;
        return Arrays.equals(buffer.array(), at, at + wanted.length, wanted, 0, wanted.length);
    }

    private char at() {
        have(1);
        return (char) buffer.get(buffer.position());
    }

    private void take(char kind, String name) {
        if (!has(name) || at() != kind) {
            throw wrong("no " + name + " here");
        }
        buffer.position(buffer.position() + 1 + Integer.BYTES + name.getBytes(StandardCharsets.UTF_8).length);
    }

    private void expect(char kind) {
        if (have(1).get() != kind) {
            throw wrong("no " + kind + " here");
        }
    }

    private String string() {
        int length = have(Integer.BYTES).getInt();
        if (length < 0) {
            throw wrong("a text of " + length);
        }
        byte[] bytes = new byte[Math.min(length, PackedWriter.BUFFER)];
        for (int from = 0; from < length; ) {
            int some = Math.min(length - from, have(1).remaining());
            if (from + some > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * (from + some)));
            }
            buffer.get(bytes, from, some);
            from += some;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public String text(String name) {
        take('t', name);
        return string();
    }

    @Override
    public long number(String name) {
        take('n', name);
        return have(Long.BYTES).getLong();
    }

    @Override
    public boolean flag(String name) {
        take('f', name);
        return have(1).get() != 0;
    }

    @Override
    public <T> T object(String name, Function<FieldReader, T> fields) {
        take('{', name);
        T read = fields.apply(this);
        expect('}');
        return read;
    }

    @Override
    public <T> List<T> list(String name, Function<FieldReader, T> each) {
        take('[', name);
        List<T> all = new ArrayList<>();
        while (at() != ']') {
            expect('{');
            all.add(each.apply(this));
            expect('}');
        }
        expect(']');
        return all;
    }

    @Override
    public List<String> texts(String name) {
        take('s', name);
        int size = have(Integer.BYTES).getInt();
        List<String> all = new ArrayList<>();
        while (all.size() < size) {
            all.add(string());
        }
        return all;
    }

    @Override
    public long[] numbers(String name) {
        take('c', name);
        int length = have(Integer.BYTES + 1 + Long.BYTES).getInt();
        int width = buffer.get();
        long least = buffer.getLong();
        if (length < 0 || Integer.bitCount(width) > 1 || width < 0 || width > Long.BYTES) {
            throw wrong("a column of " + length + " by " + width);
        }
        if (length >= PackedWriter.LONG_COLUMN) {
            check();
        }
        long[] values = new long[length];
        if (width == 0) {
            Arrays.fill(values, least);
        }
        for (int from = 0; width > 0 && from < length; ) {
            int to = (int) Math.min(length, from + (long) have(width).remaining() / width);
            some(values, from, to, width, least);
            from = to;
        }
        return values;
    }

    /** Out of the array by place: a buffer would look at its place for each value. */
    private void some(long[] values, int from, int to, int width, long least) {
        byte[] bytes = buffer.array();
        int at = buffer.position() - from * width;
        switch (width) {
            case 1 -> {
                for (int i = from; i < to; i++) {
                    values[i] = least + (bytes[at + i] & 0xFF);
                }
            }
            case Short.BYTES -> {
                for (int i = from; i < to; i++) {
                    values[i] = least + ((short) SHORTS.get(bytes, at + i * Short.BYTES) & 0xFFFF);
                }
            }
            case Integer.BYTES -> {
                for (int i = from; i < to; i++) {
                    values[i] = least + ((int) INTS.get(bytes, at + i * Integer.BYTES) & 0xFFFF_FFFFL);
                }
            }
            default -> buffer.asLongBuffer().get(values, from, to - from);
        }
        buffer.position(buffer.position() + (to - from) * width);
    }
}

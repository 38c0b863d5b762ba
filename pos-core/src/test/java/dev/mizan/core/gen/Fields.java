// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Fields as a list of names and values, read back as strictly as the codec reads them. */
public final class Fields implements FieldWriter, FieldReader {
    private record Field(String name, Object value) {}

    private final List<Field> fields;
    private int next;

    private Fields(List<Field> fields) {
        this.fields = fields;
    }

    /** What a writer writes. */
    public static Fields of(Consumer<FieldWriter> writer) {
        Fields written = new Fields(new ArrayList<>());
        writer.accept(written);
        return written;
    }

    /** A fact written and read back by its own type. */
    @SuppressWarnings("unchecked")
    public static <F extends Fact> F again(F fact) {
        FactType<F> type = (FactType<F>) fact.factType();
        Fields written = of(out -> type.write(fact, out));
        F read = written.read(in -> type.reader().read(in, type.version()));
        if (!of(out -> type.write(read, out)).toString().equals(written.toString())) {
            throw new AssertionError("written again it differs: " + written);
        }
        return read;
    }

    /** Reads it all; what is left over is an error. */
    public <T> T read(Function<FieldReader, T> reader) {
        Fields fresh = new Fields(fields);
        T value = reader.apply(fresh);
        if (fresh.next != fields.size()) {
            throw wrong("left over: " + fields.subList(fresh.next, fields.size()));
        }
        return value;
    }

    private Fields put(String name, Object value) {
        fields.add(new Field(name, value));
        return this;
    }

    private Object take(String name) {
        if (!has(name)) {
            throw wrong(
                    "the field " + name + " is wanted, not " + (next < fields.size() ? fields.get(next) : "the end"));
        }
        return fields.get(next++).value();
    }

    @Override
    public FieldWriter text(String name, String value) {
        return put(name, value);
    }

    @Override
    public FieldWriter number(String name, long value) {
        return put(name, value);
    }

    @Override
    public FieldWriter flag(String name, boolean value) {
        return put(name, value);
    }

    @Override
    public FieldWriter object(String name, Consumer<FieldWriter> nested) {
        return put(name, of(nested));
    }

    @Override
    public <T> FieldWriter list(String name, Iterable<T> items, BiConsumer<T, FieldWriter> each) {
        List<Fields> written = new ArrayList<>();
        items.forEach(item -> written.add(of(out -> each.accept(item, out))));
        return put(name, List.copyOf(written));
    }

    @Override
    public FieldWriter texts(String name, List<String> values) {
        return put(name, List.copyOf(values));
    }

    @Override
    public FieldWriter numbers(String name, long... values) {
        return put(name, Arrays.stream(values).boxed().toList());
    }

    @Override
    public boolean has(String name) {
        return next < fields.size() && fields.get(next).name().equals(name);
    }

    @Override
    public String text(String name) {
        return (String) take(name);
    }

    @Override
    public long number(String name) {
        return (Long) take(name);
    }

    @Override
    public boolean flag(String name) {
        return (Boolean) take(name);
    }

    @Override
    public <T> T object(String name, Function<FieldReader, T> nested) {
        return ((Fields) take(name)).read(nested);
    }

    @Override
    public <T> List<T> list(String name, Function<FieldReader, T> each) {
        return ((List<?>) take(name))
                .stream().map(item -> ((Fields) item).read(each)).toList();
    }

    @Override
    public List<String> texts(String name) {
        return ((List<?>) take(name)).stream().map(String.class::cast).toList();
    }

    @Override
    public long[] numbers(String name) {
        return ((List<?>) take(name)).stream().mapToLong(Long.class::cast).toArray();
    }

    @Override
    public FactFormatException wrong(String what) {
        return new FactFormatException(what, 1, next + 1);
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}

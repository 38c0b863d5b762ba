// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.shop;

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

/** Fields as a flat list of words, strict in the order of reading: enough to see that what is written is read. */
public final class Fields implements FieldWriter, FieldReader {
    private final List<String> words = new ArrayList<>();
    private int next;

    /** A fact, written and read again; everything written must be read. */
    public static <F extends Fact> F again(F fact, FactType<F> type) {
        Fields fields = new Fields();
        type.write(fact, fields);
        F read = type.reader().read(fields, type.version());
        fields.mustBeAtEnd();
        return read;
    }

    /** The canonical words of a state. */
    public static List<String> of(Consumer<FieldWriter> state) {
        Fields fields = new Fields();
        state.accept(fields);
        return List.copyOf(fields.words);
    }

    /** Reads a state back from its words. */
    public static <T> T read(List<String> words, Function<FieldReader, T> reader) {
        Fields fields = new Fields();
        fields.words.addAll(words);
        T read = reader.apply(fields);
        fields.mustBeAtEnd();
        return read;
    }

    private void mustBeAtEnd() {
        if (next != words.size()) {
            throw wrong("left over: " + words.subList(next, words.size()));
        }
    }

    private Fields put(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    @Override
    public FieldWriter text(String name, String value) {
        return put(name, "t" + value);
    }

    @Override
    public FieldWriter number(String name, long value) {
        return put(name, "n" + value);
    }

    @Override
    public FieldWriter flag(String name, boolean value) {
        return put(name, "f" + value);
    }

    @Override
    public FieldWriter object(String name, Consumer<FieldWriter> fields) {
        put(name, "{");
        fields.accept(this);
        return put("}");
    }

    @Override
    public <T> FieldWriter list(String name, Iterable<T> items, BiConsumer<T, FieldWriter> each) {
        put(name, "[");
        items.forEach(item -> {
            put("{");
            each.accept(item, this);
            put("}");
        });
        return put("]");
    }

    @Override
    public FieldWriter texts(String name, List<String> values) {
        put(name, "[");
        values.forEach(value -> put("t" + value));
        return put("]");
    }

    @Override
    public FieldWriter numbers(String name, long... values) {
        put(name, "[");
        Arrays.stream(values).forEach(value -> put("n" + value));
        return put("]");
    }

    @Override
    public boolean has(String name) {
        return next < words.size() && words.get(next).equals(name);
    }

    @Override
    public String text(String name) {
        take(name);
        return value('t');
    }

    @Override
    public long number(String name) {
        take(name);
        return Long.parseLong(value('n'));
    }

    @Override
    public boolean flag(String name) {
        take(name);
        return Boolean.parseBoolean(value('f'));
    }

    @Override
    public <T> T object(String name, Function<FieldReader, T> fields) {
        take(name);
        return nested(fields);
    }

    @Override
    public <T> List<T> list(String name, Function<FieldReader, T> each) {
        List<T> items = new ArrayList<>();
        open(name);
        while (!has("]")) {
            items.add(nested(each));
        }
        take("]");
        return items;
    }

    @Override
    public List<String> texts(String name) {
        List<String> values = new ArrayList<>();
        open(name);
        while (!has("]")) {
            values.add(value('t'));
        }
        take("]");
        return values;
    }

    @Override
    public long[] numbers(String name) {
        List<Long> values = new ArrayList<>();
        open(name);
        while (!has("]")) {
            values.add(Long.parseLong(value('n')));
        }
        take("]");
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public FactFormatException wrong(String what) {
        return new FactFormatException(what, 1, next + 1);
    }

    private <T> T nested(Function<FieldReader, T> fields) {
        take("{");
        T read = fields.apply(this);
        take("}");
        return read;
    }

    private void open(String name) {
        take(name);
        take("[");
    }

    private void take(String word) {
        if (!has(word)) {
            throw wrong("wanted " + word + ", not " + words.subList(next, Math.min(next + 2, words.size())));
        }
        next++;
    }

    private String value(char kind) {
        String word = words.get(next++);
        if (word.charAt(0) != kind) {
            throw wrong("wanted a " + kind + ", not " + word);
        }
        return word.substring(1);
    }
}

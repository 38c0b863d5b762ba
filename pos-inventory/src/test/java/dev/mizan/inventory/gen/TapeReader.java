// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads lines of text as fields, strictly in order. */
final class TapeReader implements FieldReader {
    private final List<String> tape;
    private int at;

    TapeReader(List<String> tape) {
        this.tape = tape;
    }

    boolean ended() {
        return at == tape.size();
    }

    @Override
    public boolean has(String name) {
        return at < tape.size() && tape.get(at).startsWith(name + "=");
    }

    @Override
    public String text(String name) {
        if (!has(name)) {
            throw wrong("wanted " + name);
        }
        return tape.get(at++).substring(name.length() + 1);
    }

    @Override
    public long number(String name) {
        return Long.parseLong(text(name));
    }

    @Override
    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    @Override
    public <T> T object(String name, Function<FieldReader, T> fields) {
        text(name);
        T value = fields.apply(this);
        text("}");
        return value;
    }

    @Override
    public <T> List<T> list(String name, Function<FieldReader, T> each) {
        List<T> items = new ArrayList<>();
        text(name);
        while (has("item")) {
            items.add(object("item", each));
        }
        text("]");
        return items;
    }

    @Override
    public List<String> texts(String name) {
        String text = text(name);
        return text.isEmpty() ? List.of() : List.of(text.split("\t", -1));
    }

    @Override
    public long[] numbers(String name) {
        return texts(name).stream().mapToLong(Long::parseLong).toArray();
    }

    @Override
    public FactFormatException wrong(String what) {
        return new FactFormatException(what + " at " + (at < tape.size() ? tape.get(at) : "the end"), at + 1, 1);
    }
}

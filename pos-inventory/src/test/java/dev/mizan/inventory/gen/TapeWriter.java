// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import dev.mizan.spi.fact.FieldWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes fields as lines of text. */
final class TapeWriter implements FieldWriter {
    private final List<String> tape;

    TapeWriter(List<String> tape) {
        this.tape = tape;
    }

    @Override
    public FieldWriter text(String name, String value) {
        tape.add(name + "=" + value);
        return this;
    }

    @Override
    public FieldWriter number(String name, long value) {
        return text(name, Long.toString(value));
    }

    @Override
    public FieldWriter flag(String name, boolean value) {
        return text(name, Boolean.toString(value));
    }

    @Override
    public FieldWriter object(String name, Consumer<FieldWriter> fields) {
        text(name, "{");
        fields.accept(this);
        return text("}", name);
    }

    @Override
    public <T> FieldWriter list(String name, Iterable<T> items, BiConsumer<T, FieldWriter> each) {
        text(name, "[");
        items.forEach(item -> object("item", fields -> each.accept(item, fields)));
        return text("]", name);
    }

    @Override
    public FieldWriter texts(String name, List<String> values) {
        return text(name, String.join("\t", values));
    }

    @Override
    public FieldWriter numbers(String name, long... values) {
        return texts(name, Arrays.stream(values).mapToObj(Long::toString).toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.mizan.spi.fact.FieldWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes fields as JSON members in the order in which they come, without white space. */
final class JsonFieldWriter implements FieldWriter {
    private final JsonGenerator json;

    JsonFieldWriter(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public FieldWriter text(String name, String value) {
        return written(() -> json.writeStringField(name, value));
    }

    @Override
    public FieldWriter number(String name, long value) {
        return written(() -> json.writeNumberField(name, value));
    }

    @Override
    public FieldWriter flag(String name, boolean value) {
        return written(() -> json.writeBooleanField(name, value));
    }

    @Override
    public FieldWriter object(String name, Consumer<FieldWriter> fields) {
        return written(() -> {
            json.writeObjectFieldStart(name);
            fields.accept(this);
            json.writeEndObject();
        });
    }

    @Override
    public <T> FieldWriter list(String name, Iterable<T> items, BiConsumer<T, FieldWriter> each) {
        return written(() -> {
            json.writeArrayFieldStart(name);
            for (T item : items) {
                json.writeStartObject();
                each.accept(item, this);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public FieldWriter texts(String name, List<String> values) {
        return written(() -> {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    @Override
    public FieldWriter numbers(String name, long... values) {
        return written(() -> {
            json.writeArrayFieldStart(name);
            for (long value : values) {
                json.writeNumber(value);
            }
            json.writeEndArray();
        });
    }

    private FieldWriter written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a field can not be written", e);
        }
        return this;
    }

    private interface Writing {
        void run() throws IOException;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads JSON that a person wrote: the members of an object in any order, each known and given once. What is wrong is a
 * {@link FactFormatException} with line and column.
 */
public final class WrittenFields implements FieldReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, JsonNode> left;
    private JsonNode last;

    private WrittenFields(JsonNode object, Map<String, JsonNode> members) {
        this.left = new LinkedHashMap<>(members);
        this.last = object;
    }

    /** Reads one object, and nothing after it. A reader that fails is an {@link UncheckedIOException}. */
    public static <T> T read(Reader in, Function<FieldReader, T> fields) {
        try (JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() == null) {
                throw new FactFormatException("the file is empty", 1, 1);
            }
            JsonNode whole = JsonNode.read(json, 0);
            if (json.nextToken() != null) {
                throw whole.wrong("the file goes on after its end");
            }
            return object(whole, "the file", fields);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            throw new FactFormatException("not JSON: " + e.getOriginalMessage(), line, column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T object(JsonNode node, String name, Function<FieldReader, T> fields) {
        if (!(node.value() instanceof Map<?, ?> members)) {
            throw node.wrong(name + " takes an object in braces");
        }
        @SuppressWarnings("unchecked")
        WrittenFields reader = new WrittenFields(node, (Map<String, JsonNode>) members);
        T value = fields.apply(reader);
        reader.left.forEach((unknown, at) -> {
            throw at.wrong(name + " has no field " + unknown + " here");
        });
        return value;
    }

    private <T> T take(String name, Class<T> kind, String words) {
        JsonNode node = left.remove(name);
        if (node == null) {
            throw last.wrong("the field " + name + " is missing");
        }
        last = node;
        if (!kind.isInstance(node.value())) {
            throw node.wrong(name + " takes " + words);
        }
        return kind.cast(node.value());
    }

    private List<JsonNode> nodes(String name) {
        List<?> values = take(name, List.class, "a list in brackets");
        return values.stream().map(JsonNode.class::cast).toList();
    }

    private <T> T in(JsonNode node, String name, Class<T> kind, String words) {
        if (!kind.isInstance(node.value())) {
            throw node.wrong(name + " takes " + words);
        }
        return kind.cast(node.value());
    }

    @Override
    public boolean has(String name) {
        return left.containsKey(name);
    }

    @Override
    public String text(String name) {
        return take(name, String.class, "a text in quotes");
    }

    @Override
    public long number(String name) {
        return take(name, Long.class, "a whole number");
    }

    @Override
    public boolean flag(String name) {
        return take(name, Boolean.class, "true or false");
    }

    @Override
    public <T> T object(String name, Function<FieldReader, T> fields) {
        take(name, Map.class, "an object in braces");
        return object(last, name, fields);
    }

    @Override
    public <T> List<T> list(String name, Function<FieldReader, T> each) {
        List<T> items = new ArrayList<>();
        for (JsonNode node : nodes(name)) {
            items.add(object(node, name, each));
        }
        return items;
    }

    @Override
    public List<String> texts(String name) {
        return nodes(name).stream()
                .map(node -> in(node, name, String.class, "texts in quotes"))
                .toList();
    }

    @Override
    public long[] numbers(String name) {
        return nodes(name).stream()
                .mapToLong(node -> in(node, name, Long.class, "whole numbers"))
                .toArray();
    }

    @Override
    public int line() {
        return last.line();
    }

    @Override
    public FactFormatException wrong(String what) {
        return last.wrong(what);
    }
}

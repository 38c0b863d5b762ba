// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads JSON members strictly in the order in which they were written. Between calls the parser stands on the name of
 * the next member, or on the end of the object.
 */
final class JsonFieldReader implements FieldReader {
    private final JsonParser json;

    JsonFieldReader(JsonParser json) {
        this.json = json;
    }

    @Override
    public boolean has(String name) {
        return json.currentToken() == JsonToken.FIELD_NAME && name.equals(currentName());
    }

    @Override
    public String text(String name) {
        value(name, JsonToken.VALUE_STRING, "a text");
        return leave(JsonParser::getText);
    }

    @Override
    public long number(String name) {
        value(name, JsonToken.VALUE_NUMBER_INT, "an integer");
        return leave(JsonParser::getLongValue);
    }

    @Override
    public boolean flag(String name) {
        JsonToken token = value(name);
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrong(name + " takes true or false, not " + token);
        }
        return leave(parser -> token == JsonToken.VALUE_TRUE);
    }

    @Override
    public <T> T object(String name, Function<FieldReader, T> fields) {
        value(name, JsonToken.START_OBJECT, "an object");
        T value = nested(name, fields);
        next();
        return value;
    }

    @Override
    public <T> List<T> list(String name, Function<FieldReader, T> each) {
        List<T> items = new ArrayList<>();
        value(name, JsonToken.START_ARRAY, "a list");
        while (next() != JsonToken.END_ARRAY) {
            expect(name, json.currentToken(), JsonToken.START_OBJECT, "objects");
            items.add(nested(name, each));
        }
        next();
        return items;
    }

    @Override
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        value(name, JsonToken.START_ARRAY, "a list");
        while (next() != JsonToken.END_ARRAY) {
            expect(name, json.currentToken(), JsonToken.VALUE_STRING, "texts");
            texts.add(read(JsonParser::getText));
        }
        next();
        return texts;
    }

    @Override
    public long[] numbers(String name) {
        long[] numbers = new long[16];
        int size = 0;
        value(name, JsonToken.START_ARRAY, "a list");
        while (next() != JsonToken.END_ARRAY) {
            expect(name, json.currentToken(), JsonToken.VALUE_NUMBER_INT, "integers");
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = read(JsonParser::getLongValue);
        }
        next();
        return Arrays.copyOf(numbers, size);
    }

    @Override
    public FactFormatException wrong(String what) {
        JsonLocation at = json.currentTokenLocation();
        return new FactFormatException(what, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** Reads one object on whose start the parser stands, and stops on its end. */
    <T> T nested(String name, Function<FieldReader, T> fields) {
        next();
        T value = fields.apply(this);
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw wrong(name + " ends before "
                    + (json.currentToken() == JsonToken.FIELD_NAME ? currentName() : json.currentToken()));
        }
        return value;
    }

    /** Passes over a member, whatever is in it. */
    void skip(String name) {
        value(name);
        read(parser -> parser.skipChildren());
        next();
    }

    JsonToken next() {
        return read(JsonParser::nextToken);
    }

    void expect(String name, JsonToken token, JsonToken wanted, String words) {
        if (token != wanted) {
            throw wrong(name + " takes " + words + ", not " + token);
        }
    }

    private void value(String name, JsonToken wanted, String words) {
        expect(name, value(name), wanted, words);
    }

    private JsonToken value(String name) {
        if (!has(name)) {
            throw wrong("the field " + name + " is wanted, not "
                    + (json.currentToken() == JsonToken.FIELD_NAME ? currentName() : json.currentToken()));
        }
        return next();
    }

    private <T> T leave(Reading<T> reading) {
        T value = read(reading);
        next();
        return value;
    }

    private String currentName() {
        return read(JsonParser::currentName);
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.from(json);
        } catch (IOException e) {
            throw wrong(String.valueOf(e.getMessage()).lines().findFirst().orElse("not JSON"));
        }
    }

    private interface Reading<T> {
        T from(JsonParser json) throws IOException;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mizan.spi.fact.FactFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of JSON with the place where it begins.
 *
 * @param value a text, a {@code Long}, a {@code Boolean}, a list of nodes or a map of them by name
 */
record JsonNode(Object value, int line, int column) {
    private static final int MOST_DEPTH = 32;

    static JsonNode read(JsonParser json, int depth) throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        int column = json.currentTokenLocation().getColumnNr();
        if (depth > MOST_DEPTH) {
            throw new FactFormatException("nothing is nested that deep", line, column);
        }
        JsonToken token = json.currentToken();
        return new JsonNode(
                switch (token) {
                    case VALUE_STRING -> json.getText();
                    case VALUE_NUMBER_INT -> json.getLongValue();
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    case START_ARRAY -> list(json, depth);
                    case START_OBJECT -> members(json, depth);
                    default ->
                        throw new FactFormatException(
                                "amounts and percentages are texts in quotes; " + token + " stands for nothing here",
                                line,
                                column);
                },
                line,
                column);
    }

    private static List<JsonNode> list(JsonParser json, int depth) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(json, depth + 1));
        }
        return items;
    }

    private static Map<String, JsonNode> members(JsonParser json, int depth) throws IOException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            JsonNode node = read(json, depth + 1);
            if (members.put(name, node) != null) {
                throw new FactFormatException(name + " is given twice", node.line, node.column);
            }
        }
        return members;
    }

    FactFormatException wrong(String what) {
        return new FactFormatException(what, line, column);
    }
}

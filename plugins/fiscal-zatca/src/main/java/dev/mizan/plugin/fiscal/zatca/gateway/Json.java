// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The little JSON that the gateway speaks: texts, lists and objects. */
final class Json {
    private final JsonFactory factory = new JsonFactory();

    /** The fields of an object; empty for anything else, since what a proxy says in between is no JSON. */
    Map<String, Object> read(String text) {
        try (JsonParser in = factory.createParser(text)) {
            return in.nextToken() == JsonToken.START_OBJECT ? object(in) : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    private Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            fields.put(name, value(in));
        }
        return fields;
    }

    private Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(in));
                }
                yield list;
            }
            case VALUE_NULL -> "";
            default -> in.getText();
        };
    }

    String write(Map<String, String> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            out.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                out.writeStringField(field.getKey(), field.getValue());
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text that can not be written", e);
        }
        return text.toString();
    }
}

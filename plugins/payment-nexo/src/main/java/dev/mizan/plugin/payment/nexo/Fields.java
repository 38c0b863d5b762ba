// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object, read without surprises: what is not there, or is something else, is empty. */
record Fields(Map<String, Object> values) {
    static final Fields NONE = new Fields(Map.of());

    Fields {
        values = Collections.unmodifiableMap(values);
    }

    /** Names and values in turn; a value is a text, a number, a flag, a list or an object. */
    static Fields of(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Fields(values);
    }

    /** The same with one more. */
    Fields and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Fields(more);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Fields in(String name) {
        return values.get(name) instanceof Fields it ? it : NONE;
    }

    String text(String name) {
        return values.get(name) instanceof String it ? it : "";
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    Optional<BigDecimal> number(String name) {
        return values.get(name) instanceof BigDecimal it ? Optional.of(it) : Optional.empty();
    }

    List<Fields> list(String name) {
        return values.get(name) instanceof List<?> it
                ? it.stream()
                        .filter(Fields.class::isInstance)
                        .map(Fields.class::cast)
                        .toList()
                : List.of();
    }
}

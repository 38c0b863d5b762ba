// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets as sorted texts, left out where they are empty. */
final class Sets {
    private Sets() {}

    static void write(String name, Collection<?> values, FieldWriter out) {
        if (!values.isEmpty()) {
            out.texts(name, values.stream().map(Object::toString).sorted().toList());
        }
    }

    static <T> Set<T> read(String name, FieldReader in, Function<String, T> parser) {
        if (!in.has(name)) {
            return Set.of();
        }
        try {
            return in.texts(name).stream().map(parser).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw in.wrong(name + ": " + e.getMessage());
        }
    }
}

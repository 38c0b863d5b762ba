// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fact;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Takes the fields of a fact, in the order in which they will be read again. The order is the canonical form: the same
 * fact always gives the same bytes. Not safe for use by several threads.
 */
public interface FieldWriter {
    /** A text. */
    FieldWriter text(String name, String value);

    /** An integer; money and quantities in their smallest unit. */
    FieldWriter number(String name, long value);

    /** A yes or no. */
    FieldWriter flag(String name, boolean value);

    /** Nested fields. */
    FieldWriter object(String name, Consumer<FieldWriter> fields);

    /** A list of nested fields. */
    <T> FieldWriter list(String name, Iterable<T> items, BiConsumer<T, FieldWriter> each);

    /** A list of texts. */
    FieldWriter texts(String name, List<String> values);

    /** A column of integers. */
    FieldWriter numbers(String name, long... values);

    /** An amount as {@code "12.50 SAR"}. */
    default FieldWriter money(String name, Money value) {
        return text(name, value.toPlainString() + " " + value.currency().code());
    }

    /** A quantity as {@code "1.250 KGM"}. */
    default FieldWriter quantity(String name, Quantity value) {
        return text(name, value.toPlainString() + " " + value.unit().code());
    }

    /** A date as {@code "2026-11-22"}. */
    default FieldWriter date(String name, LocalDate value) {
        return text(name, value.toString());
    }

    /** An instant as {@code "2026-11-22T08:26:00Z"}. */
    default FieldWriter instant(String name, Instant value) {
        return text(name, value.toString());
    }

    /** A bilingual text; the Arabic is left out where it is not known. */
    default FieldWriter bilingual(String name, Text value) {
        return object(name, fields -> {
            fields.text("en", value.en());
            if (!value.ar().isEmpty()) {
                fields.text("ar", value.ar());
            }
        });
    }

    /** A text that is left out where it is absent. */
    default FieldWriter maybe(String name, Optional<?> value) {
        return value.isPresent() ? text(name, value.get().toString()) : this;
    }
}

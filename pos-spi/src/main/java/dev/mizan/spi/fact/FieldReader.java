// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fact;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives the fields of a fact in the order in which they were written. Reading is strict: a field of another name or
 * kind, a missing or a left-over one is a {@link FactFormatException} that says where. Not safe for use by several
 * threads.
 */
public interface FieldReader {
    /** Whether the next field has this name; for fields that are left out where they are absent. */
    boolean has(String name);

    /** The next field, a text. */
    String text(String name);

    /** The next field, an integer. */
    long number(String name);

    /** The next field, a yes or no. */
    boolean flag(String name);

    /** The next field, nested. */
    <T> T object(String name, Function<FieldReader, T> fields);

    /** The next field, a list of nested fields. */
    <T> List<T> list(String name, Function<FieldReader, T> each);

    /** The next field, a list of texts. */
    List<String> texts(String name);

    /** The next field, a column of integers. */
    long[] numbers(String name);

    /** An error at the place of the field that was read last. */
    FactFormatException wrong(String what);

    /** The line of the field that was read last, or of what holds the fields before any was; 0 where there are no lines. */
    default int line() {
        return 0;
    }

    /** An amount written by {@link FieldWriter#money}. */
    default Money money(String name) {
        return parsed(name, text -> Money.of(FieldForm.number(text), FieldForm.currency(text)));
    }

    /** A quantity written by {@link FieldWriter#quantity}; its unit is looked up by code. */
    default Quantity quantity(String name, Function<String, dev.mizan.spi.value.Unit> units) {
        return parsed(name, text -> Quantity.of(FieldForm.number(text), units.apply(FieldForm.code(text))));
    }

    /** A date. */
    default LocalDate date(String name) {
        return parsed(name, LocalDate::parse);
    }

    /** An instant. */
    default Instant instant(String name) {
        return parsed(name, Instant::parse);
    }

    /** A bilingual text. */
    default Text bilingual(String name) {
        return object(name, fields -> new Text(fields.text("en"), fields.has("ar") ? fields.text("ar") : ""));
    }

    /** A text that may have been left out. */
    default Optional<String> maybe(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** A text of a form of its own, such as an id. */
    default <T> T parsed(String name, Function<String, T> parser) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
            throw wrong(name + ": " + e.getMessage());
        }
    }
}

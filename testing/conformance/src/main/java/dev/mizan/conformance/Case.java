// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * One worked case.
 *
 * @param file its folder and file, such as {@code tax/authorities.json}
 * @param id its name within the file
 * @param input the case itself, its answers empty
 * @param around the whole file, for what its cases share
 */
public record Case(String file, String id, JsonNode input, JsonNode around) {
    /** A text, or a number as it is written. */
    public String text(String field) {
        return required(field).asText();
    }

    /** A whole number, exactly, whether it is written as a number or as a text. */
    public long whole(String field) {
        return whole(required(field));
    }

    /** A list of whole numbers, exactly. */
    public long[] wholes(String field) {
        JsonNode list = required(field);
        long[] numbers = new long[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = whole(list.get(i));
        }
        return numbers;
    }

    private static long whole(JsonNode number) {
        return decimal(number.asText()).longValueExact();
    }

    /** Whether the case says anything of this. */
    public boolean has(String field) {
        return input.hasNonNull(field);
    }

    private JsonNode required(String field) {
        if (!has(field)) {
            throw new IllegalArgumentException(file + " " + id + " has no " + field);
        }
        return input.get(field);
    }

    /** A part of a part of a case; one that is not there is an {@link IllegalArgumentException} that names it. */
    public static JsonNode part(JsonNode of, String field) {
        if (!of.hasNonNull(field)) {
            throw new IllegalArgumentException("no " + field + " in " + of);
        }
        return of.get(field);
    }

    /** A number of any number of decimals; anything else is an {@link IllegalArgumentException} that tells it. */
    public static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: \"" + text + "\"", e);
        }
    }
}

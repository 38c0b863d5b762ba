// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.value.Percent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of a rate that several authorities levy on the same line, or that the law splits: CGST and SGST, state and city.
 * Each part is rounded alone where tax is rounded.
 *
 * @param code by which it is told and booked; capital letters, digits, dashes and underscores
 * @param authority to whom it is owed, likewise
 * @param percent of the base, above zero
 */
public record TaxPart(String code, String authority, Percent percent) {
    private static final String NAME = "[A-Z0-9_-]{1,20}";

    public TaxPart {
        if (!code.matches(NAME) || !authority.matches(NAME) || percent.compareTo(Percent.ZERO) <= 0) {
            throw new IllegalArgumentException("not a part of a rate: " + code + " for " + authority + ", " + percent);
        }
    }

    /** A part: {@code of("CGST", "IN", "9")}. */
    public static TaxPart of(String code, String authority, String percent) {
        return new TaxPart(code, authority, Percent.of(percent));
    }

    /** Parts in one text: {@code CGST@IN:9+SGST@MH:9}. */
    public static String told(List<TaxPart> parts) {
        return parts.isEmpty() ? "" : parts.stream().map(TaxPart::toString).collect(Collectors.joining("+"));
    }

    /** Reads what {@link #told} wrote. */
    public static List<TaxPart> parse(String text) {
        return Arrays.stream(text.split("\\+", -1))
                .map(part -> {
                    String[] piece = part.split("[@:]", -1);
                    if (piece.length != 3) {
                        throw new IllegalArgumentException("a part is code@authority:percent, not \"" + part + "\"");
                    }
                    return of(piece[0], piece[1], piece[2]);
                })
                .toList();
    }

    @Override
    public String toString() {
        return code + "@" + authority + ":" + percent;
    }
}

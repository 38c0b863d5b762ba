// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/**
 * The shop's own number of an item, such as {@code 85123A}: 1 to 64 printable characters, without a blank at either end.
 *
 * @param value as the shop writes it; upper and lower case differ
 */
public record Sku(String value) implements Comparable<Sku> {
    /** The most characters in one. */
    public static final int MAX_LENGTH = 64;

    public Sku {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an item number: \"" + value + "\"");
        }
    }

    public static Sku of(String value) {
        return new Sku(value);
    }

    /** Whether {@link #of} would take it. */
    public static boolean isValid(String value) {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.equals(value.strip())
                && value.codePoints().allMatch(Sku::printable);
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

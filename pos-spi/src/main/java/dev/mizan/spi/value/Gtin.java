// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/**
 * A GS1 trade item number of 8, 12, 13 or 14 digits whose check digit is right (GS1 General Specifications, 7.9).
 *
 * <p>Two that differ only in leading zeros are the same number and are equal: a UPC-A and the EAN-13 of it.
 *
 * @param digits as scanned
 */
public record Gtin(String digits) implements Comparable<Gtin> {
    public Gtin {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a GTIN, by its length or check digit: \"" + digits + "\"");
        }
    }

    public static Gtin of(String digits) {
        return new Gtin(digits);
    }

    /** Whether {@link #of} would take it. */
    public static boolean isValid(String digits) {
        return switch (digits.length()) {
            case 8, 12, 13, 14 ->
                digits.chars().allMatch(c -> c >= '0' && c <= '9')
                        && digits.charAt(digits.length() - 1)
                                == '0' + checkDigit(digits.substring(0, digits.length() - 1));
            default -> false;
        };
    }

    /** The check digit that completes the digits given, by weights 3 and 1 from the right. */
    public static int checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("not digits: \"" + body + "\"");
            }
            sum += i % 2 == 0 ? 3 * digit : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /** The same number in 14 digits, as a key. */
    public String padded14() {
        return "0".repeat(14 - digits.length()) + digits;
    }

    private long number() {
        return Long.parseLong(digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gtin gtin && number() == gtin.number();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number());
    }

    @Override
    public int compareTo(Gtin other) {
        return Long.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return digits;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

/**
 * What is printed on a voucher, and by which it is redeemed.
 *
 * @param value 1 to 40 letters, digits and hyphens
 */
public record VoucherNumber(String value) implements Comparable<VoucherNumber> {
    private static final int MAX_LENGTH = 40;

    public VoucherNumber {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.chars().allMatch(VoucherNumber::isPlain)) {
            throw new IllegalArgumentException("not a voucher's number: \"" + value + "\"");
        }
    }

    private static boolean isPlain(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-';
    }

    @Override
    public int compareTo(VoucherNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

/**
 * How an item is taxed, by the shop's own word, such as {@code STANDARD} or {@code BOOKS}; the tax book says at which rate.
 *
 * @param code 1 to 40 characters without blanks
 */
public record TaxClass(String code) implements Comparable<TaxClass> {
    /** Goods at the general rate. */
    public static final TaxClass STANDARD = new TaxClass("STANDARD");

    public TaxClass {
        Code.checked("a tax class", code);
    }

    @Override
    public int compareTo(TaxClass other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

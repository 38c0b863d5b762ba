// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.supplier;

import java.util.regex.Pattern;

/** A supplier's number in this house. 1 to 40 letters, digits, dots, dashes or underscores. */
public record SupplierId(String value) implements Comparable<SupplierId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public SupplierId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "SupplierId takes 1 to 40 letters, digits, dots, dashes or underscores, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(SupplierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

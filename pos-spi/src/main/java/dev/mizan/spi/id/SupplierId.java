// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A supplier. 1 to 40 letters, digits, dots, dashes or underscores. */
public record SupplierId(String value) {
    public SupplierId {
        Ids.checked("SupplierId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A retail store: the place whose stock, day and receipts belong together. 1 to 40 letters, digits, dots, dashes or underscores. */
public record StoreId(String value) {
    public StoreId {
        Ids.checked("StoreId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A customer. 1 to 40 letters, digits, dots, dashes or underscores. */
public record CustomerId(String value) {
    public CustomerId {
        Ids.checked("CustomerId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

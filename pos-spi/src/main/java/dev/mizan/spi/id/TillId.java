// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A till, or another workplace that writes (the back office): each writes its own lane. 1 to 40 letters, digits, dots, dashes or underscores. */
public record TillId(String value) {
    public TillId {
        Ids.checked("TillId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

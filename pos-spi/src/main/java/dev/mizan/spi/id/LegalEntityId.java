// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A company that keeps its own books. 1 to 40 letters, digits, dots, dashes or underscores. */
public record LegalEntityId(String value) {
    public LegalEntityId {
        Ids.checked("LegalEntityId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A fiscal unit: the device or software unit that numbers and signs tax documents. 1 to 40 letters, digits, dots, dashes or underscores. */
public record FiscalUnitId(String value) {
    public FiscalUnitId {
        Ids.checked("FiscalUnitId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A VAT registration number as the authority writes it, without spaces. 1 to 40 letters, digits, dots, dashes or underscores. */
public record VatNumber(String value) {
    public VatNumber {
        Ids.checked("VatNumber", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

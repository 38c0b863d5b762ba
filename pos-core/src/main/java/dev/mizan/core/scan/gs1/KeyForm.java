// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;

/** The numbers of GS1 that end in a check digit, and how long they are. */
public enum KeyForm {
    GTIN_8(8),
    GTIN_12(12),
    GTIN_13(13),
    GTIN_14(14),
    /** A place or a party. */
    GLN(13),
    /** A logistic unit: a pallet, a parcel. */
    SSCC(18),
    /** A service relation: a patient, a member. */
    GSRN(18),
    /** A shipment. */
    GSIN(17);

    private final int length;

    KeyForm(int length) {
        this.length = length;
    }

    /** How many digits, the check digit counted. */
    public int length() {
        return length;
    }

    /** The number itself; refused with NON_DIGIT, TOO_SHORT, TOO_LONG or CHECKSUM. */
    public Outcome<String> check(String number) {
        if (number.length() != length) {
            return Outcome.refused(
                    number.length() < length ? Gs1Reason.TOO_SHORT : Gs1Reason.TOO_LONG,
                    "value",
                    number,
                    "field",
                    name());
        }
        return CheckDigit.check(number);
    }
}

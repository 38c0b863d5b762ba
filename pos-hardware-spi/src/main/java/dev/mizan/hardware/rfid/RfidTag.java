// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.rfid;

/**
 * A tag that was seen.
 *
 * @param epc its electronic product code in hexadecimal, upper case
 */
public record RfidTag(String epc) {
    public RfidTag {
        if (!epc.matches("([0-9A-F]{4}){1,31}")) {
            throw new IllegalArgumentException("not an EPC: " + epc);
        }
    }
}

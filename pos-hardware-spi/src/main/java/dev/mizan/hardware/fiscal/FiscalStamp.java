// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.fiscal;

/**
 * What a fiscal device answers.
 *
 * @param number the device's own number of the document
 * @param signature in the form of its regime, such as what goes into the QR code
 */
public record FiscalStamp(String number, String signature) {
    public FiscalStamp {
        if (number.isBlank() || signature.isBlank()) {
            throw new IllegalArgumentException("a stamp has a number and a signature");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

/**
 * What proves a document.
 *
 * @param number the fiscal number; the document's own unless the regime numbers
 * @param counter its place in the unit's chain, from 1
 * @param previous what it names as the document before it, in the regime's form
 * @param hash of the document, in the regime's form
 * @param signature in the regime's form; empty where it is not signed
 * @param certificate the serial number of the certificate; empty where it is not signed
 * @param qr the text of the QR code; empty where there is none
 */
public record FiscalStamp(
        String number, long counter, String previous, String hash, String signature, String certificate, String qr) {
    public FiscalStamp {
        if (number.isBlank() || counter < 1 || hash.isBlank()) {
            throw new IllegalArgumentException("not a stamp: " + number + " at " + counter + " with " + hash);
        }
    }
}

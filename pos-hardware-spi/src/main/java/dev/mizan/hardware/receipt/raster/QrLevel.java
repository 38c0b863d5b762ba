// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** How much of a QR code may be damaged and still be read: about 7, 15, 25 and 30 percent. */
public enum QrLevel {
    L(1),
    M(0),
    Q(3),
    H(2);

    private final int bits;

    QrLevel(int bits) {
        this.bits = bits;
    }

    int bits() {
        return bits;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.nio.charset.StandardCharsets;

/**
 * A QR code in the middle of the paper.
 *
 * @param content at most {@value #MAX_BYTES} bytes of UTF-8, which is what the largest code holds at the lowest level of
 *     error correction (ISO/IEC 18004)
 */
public record QrCode(String content) implements Node {
    public static final int MAX_BYTES = 2_953;

    public QrCode {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES) {
            throw new IllegalArgumentException("a QR code holds 1 to " + MAX_BYTES + " bytes: " + bytes);
        }
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.qrCode(this);
    }
}

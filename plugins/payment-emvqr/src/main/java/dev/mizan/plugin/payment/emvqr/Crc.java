// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The check of a payload: CRC-16 by ISO/IEC 13239, polynomial 1021, begun at FFFF, over UTF-8. */
public final class Crc {
    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final int HIGH = 0x8000;

    private Crc() {}

    /** Four upper-case hexadecimal digits. @param text the payload up to and with {@code 6304} */
    public static String of(String text) {
        int crc = START;
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (next & 0xFF) << Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & HIGH) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
            }
            crc &= START;
        }
        return String.format(Locale.ROOT, "%04X", crc);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.hardware.receipt.QrCode;
import java.nio.charset.StandardCharsets;

/** The dots of a QR code model 2 in byte mode, UTF-8 (ISO/IEC 18004): the smallest version that holds the content. */
public final class QrDots {
    /** White modules that a reader needs around it. */
    public static final int QUIET = 4;

    private QrDots() {}

    /** The highest level of M and L at which the content fits: M, and L beyond 2,331 bytes. */
    public static QrLevel level(QrCode code) {
        return QrVersion.fitting(bytes(code).length, QrLevel.M) > 0 ? QrLevel.M : QrLevel.L;
    }

    /** How many modules a side has. */
    public static int side(QrCode code) {
        return QrVersion.side(QrVersion.fitting(bytes(code).length, level(code)));
    }

    /** Its picture, one dot a module, without a quiet zone. */
    public static Raster picture(QrCode code) {
        byte[] data = bytes(code);
        QrLevel level = level(code);
        int version = QrVersion.fitting(data.length, level);
        QrSquare best = null;
        int least = Integer.MAX_VALUE;
        byte[] words = QrWords.of(data, version, level);
        for (int mask = 0; mask < 8; mask++) {
            QrSquare square = new QrSquare(version, level, mask, words);
            int penalty = QrPenalty.of(square.modules());
            if (best == null || penalty < least) {
                best = square;
                least = penalty;
            }
        }
        return picture(best == null ? new boolean[1][1] : best.modules());
    }

    private static Raster picture(boolean[][] modules) {
        Canvas canvas = new Canvas(modules.length);
        canvas.downTo(modules.length);
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules.length; x++) {
                if (modules[y][x]) {
                    canvas.dot(x, y);
                }
            }
        }
        return canvas.picture();
    }

    private static byte[] bytes(QrCode code) {
        return code.content().getBytes(StandardCharsets.UTF_8);
    }
}

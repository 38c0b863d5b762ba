// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** How hard a QR code would be to read (ISO/IEC 18004, 7.8.3.1): long runs, blocks, false finders, uneven dark. */
final class QrPenalty {
    private static final int RUN = 3;
    private static final int BLOCK = 3;
    private static final int FINDER = 40;
    private static final int UNEVEN = 10;
    /** Dark, light, three dark, light, dark with four light before or behind. */
    private static final int FINDER_AFTER = 0b10111010000;

    private static final int FINDER_BEFORE = 0b00001011101;

    private QrPenalty() {}

    static int of(boolean[][] modules) {
        int side = modules.length;
        int penalty = 0;
        int dark = 0;
        for (int i = 0; i < side; i++) {
            penalty += line(modules, i, true) + line(modules, i, false);
            for (int j = 0; j < side; j++) {
                dark += modules[i][j] ? 1 : 0;
                if (i > 0 && j > 0 && sameBlock(modules, i, j)) {
                    penalty += BLOCK;
                }
            }
        }
        return penalty + Math.abs(dark * 20 - side * side * 10) / (side * side) * UNEVEN;
    }

    private static boolean sameBlock(boolean[][] modules, int i, int j) {
        boolean here = modules[i][j];
        return here == modules[i - 1][j] && here == modules[i][j - 1] && here == modules[i - 1][j - 1];
    }

    private static int line(boolean[][] modules, int at, boolean row) {
        int penalty = 0;
        int run = 0;
        boolean before = false;
        int window = 0;
        for (int i = 0; i < modules.length; i++) {
            boolean dark = row ? modules[at][i] : modules[i][at];
            run = i > 0 && dark == before ? run + 1 : 1;
            before = dark;
            penalty += run == 5 ? RUN : run > 5 ? 1 : 0;
            window = (window << 1 | (dark ? 1 : 0)) & 0b11111111111;
            if (i >= 10 && (window == FINDER_AFTER || window == FINDER_BEFORE)) {
                penalty += FINDER;
            }
        }
        return penalty;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** The sizes of QR codes, 1 to 40, and what they hold (ISO/IEC 18004, tables 1 and 9). */
final class QrVersion {
    static final int LAST = 40;

    /** Words of error correction in a block, by level L, M, Q, H and version. */
    private static final int[][] CHECK_WORDS = {
        {
            7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        },
        {
            10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28,
            28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28
        },
        {
            13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        },
        {
            17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        }
    };
    /** Blocks, likewise. */
    private static final int[][] BLOCKS = {
        {
            1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18,
            19, 19, 20, 21, 22, 24, 25
        },
        {
            1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
            31, 33, 35, 37, 38, 40, 43, 45, 47, 49
        },
        {
            1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40,
            43, 45, 48, 51, 53, 56, 59, 62, 65, 68
        },
        {
            1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45,
            48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81
        }
    };

    private QrVersion() {}

    static int side(int version) {
        return 17 + 4 * version;
    }

    static int checkWords(int version, QrLevel level) {
        return CHECK_WORDS[level.ordinal()][version - 1];
    }

    static int blocks(int version, QrLevel level) {
        return BLOCKS[level.ordinal()][version - 1];
    }

    /** Words of eight bits that the modules hold, data and correction. */
    static int words(int version) {
        int bits = (16 * version + 128) * version + 64;
        if (version >= 2) {
            int align = version / 7 + 2;
            bits -= (25 * align - 10) * align - 55;
            if (version >= 7) {
                bits -= 36;
            }
        }
        return bits / 8;
    }

    static int dataWords(int version, QrLevel level) {
        return words(version) - checkWords(version, level) * blocks(version, level);
    }

    static int lengthBits(int version) {
        return version < 10 ? 8 : 16;
    }

    /** The smallest version for so many bytes, 0 where none holds them. */
    static int fitting(int bytes, QrLevel level) {
        for (int version = 1; version <= LAST; version++) {
            if (4 + lengthBits(version) + 8 * bytes <= 8 * dataWords(version, level)) {
                return version;
            }
        }
        return 0;
    }
}

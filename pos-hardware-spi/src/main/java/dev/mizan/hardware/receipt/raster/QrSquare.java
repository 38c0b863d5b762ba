// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** The modules of one QR code under one mask: finders, timing, alignment, format, version, then data. */
final class QrSquare {
    private static final int FORMAT_GENERATOR = 0x537;
    private static final int FORMAT_MASK = 0x5412;
    private static final int VERSION_GENERATOR = 0x1F25;

    private final int side;
    private final boolean[][] black;
    private final boolean[][] fixed;

    QrSquare(int version, QrLevel level, int mask, byte[] words) {
        side = QrVersion.side(version);
        black = new boolean[side][side];
        fixed = new boolean[side][side];
        patterns(version);
        format(level, mask);
        data(words, mask);
    }

    boolean[][] modules() {
        return black;
    }

    private void set(int x, int y, boolean dark) {
        black[y][x] = dark;
        fixed[y][x] = true;
    }

    private void patterns(int version) {
        for (int i = 0; i < side; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        finder(3, 3);
        finder(side - 4, 3);
        finder(3, side - 4);
        int[] centres = centres(version);
        int last = centres.length - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                if (!(i == 0 && j == 0 || i == 0 && j == last || i == last && j == 0)) {
                    ring(centres[i], centres[j], 2, d -> d != 1);
                }
            }
        }
        if (version >= 7) {
            version(version);
        }
    }

    private void finder(int x, int y) {
        ring(x, y, 4, d -> d != 2 && d != 4);
    }

    private void ring(int x, int y, int radius, java.util.function.IntPredicate dark) {
        for (int dy = -radius; dy <= radius; dy++) {
            for (int dx = -radius; dx <= radius; dx++) {
                if (x + dx >= 0 && x + dx < side && y + dy >= 0 && y + dy < side) {
                    set(x + dx, y + dy, dark.test(Math.max(Math.abs(dx), Math.abs(dy))));
                }
            }
        }
    }

    private int[] centres(int version) {
        if (version == 1) {
            return new int[0];
        }
        int count = version / 7 + 2;
        int step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
        int[] centres = new int[count];
        centres[0] = 6;
        for (int i = count - 1, at = side - 7; i >= 1; i--, at -= step) {
            centres[i] = at;
        }
        return centres;
    }

    private void format(QrLevel level, int mask) {
        int data = level.bits() << 3 | mask;
        int bits = (data << 10 | remainder(data, 10, FORMAT_GENERATOR)) ^ FORMAT_MASK;
        for (int i = 0; i <= 5; i++) {
            set(8, i, bit(bits, i));
        }
        set(8, 7, bit(bits, 6));
        set(8, 8, bit(bits, 7));
        set(7, 8, bit(bits, 8));
        for (int i = 9; i < 15; i++) {
            set(14 - i, 8, bit(bits, i));
        }
        for (int i = 0; i < 8; i++) {
            set(side - 1 - i, 8, bit(bits, i));
        }
        for (int i = 8; i < 15; i++) {
            set(8, side - 15 + i, bit(bits, i));
        }
        set(8, side - 8, true);
    }

    private void version(int version) {
        int bits = version << 12 | remainder(version, 12, VERSION_GENERATOR);
        for (int i = 0; i < 18; i++) {
            int a = side - 11 + i % 3;
            set(a, i / 3, bit(bits, i));
            set(i / 3, a, bit(bits, i));
        }
    }

    private static int remainder(int data, int bits, int generator) {
        int rest = data;
        for (int i = 0; i < bits; i++) {
            rest = rest << 1 ^ (rest >>> bits - 1) * generator;
        }
        return rest;
    }

    private static boolean bit(int bits, int at) {
        return (bits >>> at & 1) != 0;
    }

    private void data(byte[] words, int mask) {
        int at = 0;
        for (int right = side - 1; right >= 1; right -= 2) {
            int pair = right <= 6 ? right - 1 : right;
            for (int vertical = 0; vertical < side; vertical++) {
                boolean upward = (pair + 1 & 2) == 0;
                int y = upward ? side - 1 - vertical : vertical;
                for (int x = pair; x > pair - 2; x--) {
                    if (!fixed[y][x]) {
                        boolean dark = at < words.length * 8 && (words[at / 8] >>> 7 - at % 8 & 1) != 0;
                        black[y][x] = dark ^ masked(mask, x, y);
                        at++;
                    }
                }
            }
        }
    }

    private static boolean masked(int mask, int x, int y) {
        return switch (mask) {
            case 0 -> (x + y) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (x + y) % 3 == 0;
            case 4 -> (x / 3 + y / 2) % 2 == 0;
            case 5 -> x * y % 2 + x * y % 3 == 0;
            case 6 -> (x * y % 2 + x * y % 3) % 2 == 0;
            default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
        };
    }
}

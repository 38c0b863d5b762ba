// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** Data and correction words in the order in which they are drawn. */
final class QrWords {
    private static final int BYTE_MODE = 4;
    private static final int FIRST_PAD = 0xEC;
    private static final int SECOND_PAD = 0x11;
    private static final int FIELD = 0x11D;

    private QrWords() {}

    static byte[] of(byte[] data, int version, QrLevel level) {
        return interleaved(padded(data, version, level), version, level);
    }

    private static byte[] padded(byte[] data, int version, QrLevel level) {
        byte[] words = new byte[QrVersion.dataWords(version, level)];
        int bit = put(words, 0, BYTE_MODE, 4);
        bit = put(words, bit, data.length, QrVersion.lengthBits(version));
        for (byte b : data) {
            bit = put(words, bit, b & 0xFF, 8);
        }
        bit += Math.min(4, words.length * 8 - bit);
        bit = (bit + 7) / 8 * 8;
        for (int pad = FIRST_PAD; bit < words.length * 8; pad ^= FIRST_PAD ^ SECOND_PAD) {
            bit = put(words, bit, pad, 8);
        }
        return words;
    }

    private static int put(byte[] words, int at, int value, int bits) {
        for (int i = 0; i < bits; i++) {
            if ((value >>> bits - 1 - i & 1) != 0) {
                words[(at + i) / 8] |= (byte) (0x80 >> (at + i) % 8);
            }
        }
        return at + bits;
    }

    private static byte[] interleaved(byte[] data, int version, QrLevel level) {
        int blocks = QrVersion.blocks(version, level);
        int check = QrVersion.checkWords(version, level);
        int all = QrVersion.words(version);
        int shortData = all / blocks - check;
        int shortBlocks = blocks - all % blocks;
        byte[][] parts = new byte[blocks][];
        byte[][] checks = new byte[blocks][];
        byte[] divisor = divisor(check);
        for (int i = 0, from = 0; i < blocks; i++) {
            int length = shortData + (i < shortBlocks ? 0 : 1);
            parts[i] = java.util.Arrays.copyOfRange(data, from, from + length);
            checks[i] = remainder(parts[i], divisor);
            from += length;
        }
        byte[] words = new byte[all];
        int at = 0;
        for (int i = 0; i <= shortData; i++) {
            for (byte[] part : parts) {
                if (i < part.length) {
                    words[at++] = part[i];
                }
            }
        }
        for (int i = 0; i < check; i++) {
            for (byte[] part : checks) {
                words[at++] = part[i];
            }
        }
        return words;
    }

    private static byte[] divisor(int degree) {
        byte[] divisor = new byte[degree];
        divisor[degree - 1] = 1;
        int root = 1;
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                divisor[j] = (byte) times(divisor[j] & 0xFF, root);
                if (j + 1 < degree) {
                    divisor[j] ^= divisor[j + 1];
                }
            }
            root = times(root, 2);
        }
        return divisor;
    }

    private static byte[] remainder(byte[] data, byte[] divisor) {
        byte[] rest = new byte[divisor.length];
        for (byte b : data) {
            int factor = (b ^ rest[0]) & 0xFF;
            System.arraycopy(rest, 1, rest, 0, rest.length - 1);
            rest[rest.length - 1] = 0;
            for (int i = 0; i < rest.length; i++) {
                rest[i] ^= (byte) times(divisor[i] & 0xFF, factor);
            }
        }
        return rest;
    }

    /** The product in the field of 256. */
    private static int times(int x, int y) {
        int z = 0;
        for (int i = 7; i >= 0; i--) {
            z = z << 1 ^ (z >>> 7) * FIELD;
            z ^= (y >>> i & 1) * x;
        }
        return z;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import java.util.Arrays;

/**
 * A picture of black and white dots. Immutable.
 *
 * @param width in dots, from 1 to {@value #MOST}
 * @param height in dots, from 1 to {@value #MOST}
 * @param rows each row in whole bytes, the leftmost dot the highest bit, 1 for black; bits beyond the width are 0
 */
public record Raster(int width, int height, byte[] rows) {
    /** The most dots in one direction. */
    public static final int MOST = 65_535;

    public Raster {
        if (width < 1 || height < 1 || width > MOST || height > MOST || rows.length != stride(width) * height) {
            throw new IllegalArgumentException(width + " x " + height + " dots in " + rows.length + " bytes");
        }
        rows = rows.clone();
        int spare = stride(width) * 8 - width;
        for (int y = 0; spare > 0 && y < height; y++) {
            rows[(y + 1) * stride(width) - 1] &= (byte) (0xFF << spare);
        }
    }

    /** How many bytes a row of so many dots takes. */
    public static int stride(int width) {
        return (width + 7) / 8;
    }

    @Override
    public byte[] rows() {
        return rows.clone();
    }

    /** Whether the dot is black; one outside of the picture is white. */
    public boolean isBlack(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && (rows[y * stride(width) + x / 8] & 0x80 >> x % 8) != 0;
    }

    /** How many dots are black. */
    public int blackDots() {
        int count = 0;
        for (byte b : rows) {
            count += Integer.bitCount(b & 0xFF);
        }
        return count;
    }

    /** So many rows of it. */
    public Raster band(int from, int count) {
        return new Raster(width, count, Arrays.copyOfRange(rows, from * stride(width), (from + count) * stride(width)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Raster it && width == it.width && height == it.height && Arrays.equals(rows, it.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows) * 31 + width;
    }

    @Override
    public String toString() {
        return "Raster[" + width + " x " + height + "]";
    }
}

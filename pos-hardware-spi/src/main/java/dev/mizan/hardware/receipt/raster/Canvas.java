// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** White paper to put dots on, from top to bottom. It grows downwards. Not thread-safe. */
public final class Canvas {
    private final int width;
    private byte[] rows;
    private int height;

    /** Paper so many dots wide. */
    public Canvas(int width) {
        if (width < 1 || width > Raster.MOST) {
            throw new IllegalArgumentException("a paper of " + width + " dots");
        }
        this.width = width;
        this.rows = new byte[Raster.stride(width) * 64];
    }

    /** How far down it goes. */
    public int height() {
        return height;
    }

    /** Makes a dot black; one beyond the edges is left out. */
    public void dot(int x, int y) {
        if (x < 0 || y < 0 || x >= width) {
            return;
        }
        downTo(y + 1);
        rows[y * Raster.stride(width) + x / 8] |= (byte) (0x80 >> x % 8);
    }

    /** Makes a rectangle black. */
    public void box(int x, int y, int wide, int high) {
        for (int row = y; row < y + high; row++) {
            for (int column = x; column < x + wide; column++) {
                dot(column, row);
            }
        }
    }

    /** Puts a picture on it, {@code scale} dots for each of its own. */
    public void put(Raster picture, int x, int y, int scale) {
        downTo(y + picture.height() * scale);
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                if (picture.isBlack(column, row)) {
                    box(x + column * scale, y + row * scale, scale, scale);
                }
            }
        }
    }

    /** Makes it at least so high. */
    public void downTo(int rowsNeeded) {
        if (rowsNeeded > Raster.MOST) {
            throw new IllegalArgumentException("a paper of " + rowsNeeded + " rows");
        }
        height = Math.max(height, rowsNeeded);
        int bytes = height * Raster.stride(width);
        if (bytes > rows.length) {
            rows = java.util.Arrays.copyOf(rows, Math.max(bytes, rows.length * 2));
        }
    }

    /** What is on it so far; it has at least one row. */
    public Raster picture() {
        int high = Math.max(1, height);
        return new Raster(width, high, java.util.Arrays.copyOf(rows, high * Raster.stride(width)));
    }
}

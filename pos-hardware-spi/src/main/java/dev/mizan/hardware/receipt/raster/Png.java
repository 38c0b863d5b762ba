// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture as the bytes of a PNG file of one bit a dot (ISO/IEC 15948). */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /** The whole file. */
    public static byte[] of(Raster picture) {
        int stride = Raster.stride(picture.width());
        byte[] rows = picture.rows();
        byte[] raw = new byte[(stride + 1) * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < stride; x++) {
                raw[y * (stride + 1) + 1 + x] = (byte) ~rows[y * stride + x];
            }
        }
        byte[] header = new byte[13];
        number(header, 0, picture.width());
        number(header, 4, picture.height());
        header[8] = 1;
        byte[] file = SIGNATURE.clone();
        file = with(file, "IHDR", header);
        file = with(file, "IDAT", deflated(raw));
        return with(file, "IEND", new byte[0]);
    }

    private static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(raw);
            deflater.finish();
            byte[] packed = new byte[raw.length / 2 + 256];
            int length = 0;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, packed.length * 2);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    private static byte[] with(byte[] file, String kind, byte[] content) {
        byte[] longer = Arrays.copyOf(file, file.length + 12 + content.length);
        number(longer, file.length, content.length);
        for (int i = 0; i < 4; i++) {
            longer[file.length + 4 + i] = (byte) kind.charAt(i);
        }
        System.arraycopy(content, 0, longer, file.length + 8, content.length);
        CRC32 check = new CRC32();
        check.update(longer, file.length + 4, 4 + content.length);
        number(longer, longer.length - 4, (int) check.getValue());
        return longer;
    }

    private static void number(byte[] into, int at, int value) {
        for (int i = 0; i < 4; i++) {
            into[at + i] = (byte) (value >>> 24 - 8 * i);
        }
    }
}

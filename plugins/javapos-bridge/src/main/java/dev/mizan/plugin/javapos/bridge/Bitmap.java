// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.receipt.raster.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/**
 * Dots as a POSPrinter takes them: a Windows bitmap of one bit a dot, colour 0 black and 1 white, since services are known
 * that do not read the palette.
 */
record Bitmap(Raster dots) {
    private static final int HEADER = 62;
    private static final int INFO = 40;
    private static final int DOTS_A_METRE = 7_992;
    private static final int MEMORY_SINCE = 1_010_000;

    /** The file, its lowest row first. */
    byte[] bytes() {
        int stride = Raster.stride(dots.width());
        int row = (stride + 3) / 4 * 4;
        ByteBuffer file = ByteBuffer.allocate(HEADER + row * dots.height()).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(file.capacity()).putInt(0).putInt(HEADER);
        file.putInt(INFO).putInt(dots.width()).putInt(dots.height());
        file.putShort((short) 1).putShort((short) 1).putInt(0).putInt(row * dots.height());
        file.putInt(DOTS_A_METRE)
                .putInt(DOTS_A_METRE)
                .putInt(2)
                .putInt(2)
                .putInt(0)
                .putInt(0x00FFFFFF);
        byte[] rows = dots.rows();
        for (int y = dots.height() - 1; y >= 0; y--) {
            for (int x = 0; x < row; x++) {
                file.put(x < stride ? (byte) ~rows[y * stride + x] : (byte) 0);
            }
        }
        return file.array();
    }

    /** Has it printed dot by dot; from memory, or where the service is older than 1.10 from a file for the moment. */
    void print(POSPrinter printer) throws JposException {
        if (printer.getDeviceServiceVersion() >= MEMORY_SINCE) {
            printer.printMemoryBitmap(
                    POSPrinterConst.PTR_S_RECEIPT,
                    bytes(),
                    POSPrinterConst.PTR_BMT_BMP,
                    POSPrinterConst.PTR_BM_ASIS,
                    POSPrinterConst.PTR_BM_LEFT);
            return;
        }
        try {
            Path file = Files.createTempFile("mizan-line", ".bmp");
            try {
                Files.write(file, bytes());
                printer.printBitmap(
                        POSPrinterConst.PTR_S_RECEIPT,
                        file.toString(),
                        POSPrinterConst.PTR_BM_ASIS,
                        POSPrinterConst.PTR_BM_LEFT);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new JposException(JposError.FAILURE.code(), "no file for a picture: " + e.getMessage(), e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.hardware.receipt.Barcode;

/**
 * The bars of a barcode, without quiet zones: EAN and UPC by the GS1 General Specifications 5.2, interleaved 2 of 5 by
 * ISO/IEC 16390, Code 39 by ISO/IEC 16388, Code 128 by ISO/IEC 15417.
 */
public final class BarcodeDots {
    /** White modules that a reader needs at each side. */
    public static final int QUIET = 10;

    private BarcodeDots() {}

    /** One character a module, {@code 1} for a bar. */
    public static String modules(Barcode barcode) {
        String content = barcode.content();
        return switch (barcode.symbology()) {
            case EAN_13 -> EanBars.thirteen(content);
            case UPC_A -> EanBars.thirteen("0" + content);
            case EAN_8 -> EanBars.eight(content);
            case INTERLEAVED_2_OF_5 -> NarrowWideBars.interleaved(content);
            case CODE_39 -> NarrowWideBars.code39(content);
            case CODE_128 -> Code128Bars.of(content);
        };
    }

    /** Its picture: modules of so many dots, so many dots high, without quiet zones. */
    public static Raster picture(Barcode barcode, int module, int high) {
        String bars = modules(barcode);
        Canvas canvas = new Canvas(bars.length() * module);
        canvas.downTo(high);
        for (int i = 0; i < bars.length(); i++) {
            if (bars.charAt(i) == '1') {
                canvas.box(i * module, 0, module, high);
            }
        }
        return canvas.picture();
    }
}

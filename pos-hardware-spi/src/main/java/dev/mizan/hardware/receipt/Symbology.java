// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.util.regex.Pattern;

/** The barcodes that receipt printers draw by themselves. */
public enum Symbology {
    EAN_13("[0-9]{13}"),
    EAN_8("[0-9]{8}"),
    UPC_A("[0-9]{12}"),
    /** An even number of digits. */
    INTERLEAVED_2_OF_5("([0-9]{2}){1,40}"),
    CODE_39("[0-9A-Z .$/+%-]{1,80}"),
    CODE_128("[\\x20-\\x7E]{1,80}");

    private final Pattern content;

    Symbology(String content) {
        this.content = Pattern.compile(content);
    }

    /** Whether these characters can be drawn; a check digit is not looked at (see {@code Gtin}). */
    public boolean canDraw(String text) {
        return content.matcher(text).matches();
    }
}

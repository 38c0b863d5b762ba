// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

/** How letters get on paper. */
public enum TextStrategy {
    /** A line by the code page where every character of it can be encoded and none joins or runs from the right; else dots. */
    AUTO,
    /** Every line as dots. */
    RASTER,
    /** Every line by the code page; one that can not is refused. */
    CODE_PAGE
}

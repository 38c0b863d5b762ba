// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

/** Which command a printer takes pictures by. */
public enum PictureCommand {
    /** GS v 0. */
    RASTER,
    /** GS ( L, and GS 8 L for large ones. */
    GRAPHICS,
    /** ESC *, in stripes of 24 dots. */
    STRIPES,
    /** It takes none. */
    NONE
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/** The size of the letters. A renderer with one size only prints the text in that. */
public enum Size {
    NORMAL,
    /** Double height. */
    TALL,
    /** Double width: half as many letters fit a line. */
    WIDE,
    /** Double height and width. */
    LARGE
}

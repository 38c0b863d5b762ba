// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/** How a text is made to stand out. A renderer that can not do it prints the text plain. */
public enum Emphasis {
    NONE,
    BOLD,
    UNDERLINED,
    /** White on black. */
    INVERTED
}

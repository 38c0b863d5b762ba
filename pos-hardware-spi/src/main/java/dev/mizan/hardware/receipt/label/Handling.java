// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

/** What becomes of a label as it comes out. */
public enum Handling {
    /** It stays on its liner until somebody tears it off. */
    TEAR_OFF,
    /** It is peeled from its liner; the next comes out as this one is taken. */
    PEEL_OFF,
    /** Each is cut off. */
    CUT
}

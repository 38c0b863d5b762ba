// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/** Where a text stands, in reading direction: the start is left on an English page and right on an Arabic one. */
public enum Align {
    START,
    CENTRE,
    END
}

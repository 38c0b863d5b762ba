// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

/** Which line is the first, where minor units that are left go to the first. */
public enum LineOrder {
    /** By what the lines hold, so that the order of scanning moves no minor unit. */
    BY_CONTENT,
    /** As they stand in the basket. */
    AS_SCANNED
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

/** What the best deal is. */
public enum Objective {
    /** The customer pays least. */
    LEAST_TOTAL,
    /** The customer pays least, and of such assignments the one of which vendors pay most. */
    LARGEST_MARGIN,
    /** The customer pays least, and of such assignments the one with the fewest applications. */
    FEWEST_APPLICATIONS
}

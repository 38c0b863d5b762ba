// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

/** Where an item is in its life. Only an active one is sold. */
public enum Stage {
    /** Prepared, not sold yet. */
    PLANNED,
    /** Sold. */
    ACTIVE,
    /** Held back for a while, for instance until a price is cleared. */
    BLOCKED,
    /** Out of the range for good. */
    DELISTED,
    /** Unsafe: it must not leave the shop. */
    RECALLED
}

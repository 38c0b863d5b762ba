// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

/** The three numbers of a layer. */
public enum LayerColumn {
    /** How many steps its value was told for. */
    BASE,
    /** The value of the base, in grains. */
    GRAINS,
    /** How many steps of it are left. */
    LEFT
}

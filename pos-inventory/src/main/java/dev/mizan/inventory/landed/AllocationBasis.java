// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

/** By what a charge is shared over the lines of a receipt. */
public enum AllocationBasis {
    /** By what the goods cost: duty, insurance. */
    VALUE,
    QUANTITY,
    /** Freight by road. */
    WEIGHT,
    /** Freight by sea. */
    VOLUME,
    /** The same for each line: a fee for each entry. */
    EQUAL
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

/** The duty or tax category of EN 16931 (UNTDID 5305), whose names are its codes. */
public enum TaxCategory {
    /** Standard rate. */
    S,
    /** Zero rated. */
    Z,
    /** Exempt. */
    E,
    /** Outside the scope of tax. */
    O;

    /** Whether only a rate of zero makes sense. */
    public boolean untaxed() {
        return this != S;
    }
}

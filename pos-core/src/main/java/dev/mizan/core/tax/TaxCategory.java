// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

/** The duty or tax category of EN 16931 (UNTDID 5305), whose names are its codes. */
public enum TaxCategory {
    /** Standard or reduced rate. */
    S,
    /** Zero rated. */
    Z,
    /** Exempt. */
    E,
    /** Outside the scope of tax. */
    O,
    /** The buyer owes the tax: reverse charge. */
    AE,
    /** Export, the tax not charged. */
    G,
    /** Supply to another country of the European Economic Area, exempt. */
    K,
    /** General indirect tax of the Canary Islands. */
    L,
    /** Tax for production, services and importation of Ceuta and Melilla. */
    M;

    /** Whether only a rate of zero makes sense. */
    public boolean untaxed() {
        return !(this == S || this == L || this == M);
    }

    /** Whether EN 16931 wants to be told why no tax is charged (BR-E-10, BR-O-10, BR-AE-10, BR-G-10, BR-IC-10). */
    public boolean wantsReason() {
        return this == E || this == O || this == AE || this == G || this == K;
    }
}

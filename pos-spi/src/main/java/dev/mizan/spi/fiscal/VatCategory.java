// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

/** The duty or tax category of EN 16931 (UNTDID 5305); the names are the codes. */
public enum VatCategory {
    /** Standard or reduced rate. */
    S,
    /** Zero rated. */
    Z,
    /** Exempt. */
    E,
    /** Outside the scope of the tax. */
    O,
    /** The buyer owes the tax: reverse charge. */
    AE,
    /** Free export item, the tax not charged. */
    G,
    /** Supply to another country of the EEA, exempt. */
    K,
    /** Canary Islands general indirect tax. */
    L,
    /** Tax for production, services and importation in Ceuta and Melilla. */
    M;

    /** Whether a rate above zero may stand with it. */
    public boolean rated() {
        return this == S || this == L || this == M;
    }

    /** Whether EN 16931 wants to be told why no tax is charged (BR-E-10, BR-O-10, BR-AE-10, BR-G-10, BR-IC-10). */
    public boolean wantsReason() {
        return this == E || this == O || this == AE || this == G || this == K;
    }
}

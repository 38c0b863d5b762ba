// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

/** How far a document has come when the sale is written. */
public enum FiscalState {
    /** May be handed over; must be reported where the regime says so. */
    STAMPED,
    /** Waits for the authority's clearance before it may be handed over. */
    PENDING,
    /** Stamped without what was out of reach; the regime says so in the document. */
    CONTINGENT
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal.standard;

/** What becomes of a sale that needs a full invoice while its authority can not be reached to clear one. */
public enum WhenOffline {
    /** It is not sold: {@link dev.mizan.suite.fiscal.FiscalFlowReason#NOT_CLEARED_NOW}. */
    REFUSE,
    /** The customer takes a simplified invoice along; it is credited and made out in full when the authority is there again. */
    SIMPLIFIED_NOW,
    /** The full invoice is stamped and waits; it is handed over when it is cleared. */
    PENDING
}

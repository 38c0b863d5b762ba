// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

/** What regimes differ in. */
public enum FiscalFeature {
    /** Wants to hear of a sale when it begins. */
    TWO_PHASE,
    /** Each document carries the hash of the one before. */
    CHAINED,
    /** The authority or the device gives the number. */
    REMOTE_NUMBERING,
    /** Some documents are handed over only when the authority has cleared them. */
    CLEARANCE,
    /** Documents are reported to the authority after the sale. */
    REPORTING,
    /** What became of a document can be asked. */
    QUERY,
    /** Days, months and years are closed by signed documents. */
    CLOSINGS,
    /** What happens beside sales is signed too. */
    EVENT_LOG,
    /** Makes the file that an auditor asks for. */
    EXPORT,
    /** A device signs. */
    HARDWARE,
    /** Documents issued while the regime was out of reach say so. */
    CONTINGENCY
}

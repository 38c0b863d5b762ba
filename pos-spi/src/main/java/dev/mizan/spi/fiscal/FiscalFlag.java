// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

/** What is special about a tax document; without {@link #SIMPLIFIED} it is a full tax invoice to a named buyer. */
public enum FiscalFlag {
    /** To a consumer, with less than a full invoice says; stamped at the till and reported afterwards. */
    SIMPLIFIED,
    /** Issued by somebody else in the seller's name. */
    THIRD_PARTY,
    /** A supply without consideration that is taxed as one. */
    NOMINAL,
    /** Goods leave the country; the buyer may have no tax number of it. */
    EXPORT,
    /** One document for many supplies of a period. */
    SUMMARY,
    /** Issued by the buyer in the seller's name. */
    SELF_BILLED,
    /** Made for practice: never numbered, stamped or sent by a real regime. */
    TRAINING
}

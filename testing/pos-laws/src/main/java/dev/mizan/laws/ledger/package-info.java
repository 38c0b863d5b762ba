// SPDX-License-Identifier: Apache-2.0
/**
 * The laws of a ledger in plain Java, by the numbers of {@link dev.mizan.laws.ledger.LedgerLaws}; each answers with what
 * broke it. They ask books of any chart, so whoever brings a chart, posting rules or a store of their own can run them.
 */
@NullMarked
package dev.mizan.laws.ledger;

import org.jspecify.annotations.NullMarked;

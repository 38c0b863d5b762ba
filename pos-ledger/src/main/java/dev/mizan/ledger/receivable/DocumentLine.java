// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.fiscal.TaxGroup;

/**
 * One line of a document on account, for what its cost or revenue is told apart by. Its VAT and what is owed stay with the store.
 *
 * @param what a kind of the role {@code billed} on a supplier's document, such as {@code rent}; a customer's goes by its
 *     treatment of VAT, and what stands here counts for nothing
 * @param said its amount without tax and its tax, in the currency of the books
 * @param at such as a cost centre, a project, an employee; a store here stands in place of the office's
 */
public record DocumentLine(String what, TaxGroup said, Dimensions at) {}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.debit;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;

/**
 * What was charged too little for one line of a receipt.
 *
 * @param line index from 0 in the sale's bill
 * @param quantity that it is about, in the unit that the line was sold by: at most what has not come back
 * @param more what is missing in all, not for each; with the tax where the line's price held it, else without
 */
public record DebitedItem(int line, Quantity quantity, Money more) {}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.spi.value.Quantity;

/**
 * What a customer brings back of one line of a receipt.
 *
 * @param line index from 0 in the sale's bill
 * @param quantity in the unit that the line was sold by
 */
public record ReturnedItem(int line, Quantity quantity) {}

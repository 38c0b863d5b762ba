// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

/**
 * Pieces that come back of a line that was sold.
 *
 * @param soldLine index from 0 in the lines of the sale
 * @param line the item and price of that line, with the pieces that come back
 */
public record ReturnedLine(int soldLine, ShopLine line) {}

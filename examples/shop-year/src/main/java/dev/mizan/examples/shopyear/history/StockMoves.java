// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.value.Sku;
import java.time.LocalDate;

/** Hears of every movement of stock on the first reading, in the order of the file. */
@FunctionalInterface
public interface StockMoves {
    /**
     * Stock of goods moved.
     *
     * @param pieces below zero where they leave the shelf
     */
    void moved(LocalDate day, Sku item, int pieces);
}

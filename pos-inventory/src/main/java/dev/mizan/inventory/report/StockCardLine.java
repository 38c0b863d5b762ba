// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.report;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;

/**
 * A line of a stock card: what a movement did to one item at one place, and how it stood after it.
 *
 * @param document that made it
 * @param quantity that came in; negative for what left
 * @param change of the value, the true-up taken off
 * @param trueUp what it added to the cost of goods sold, for goods that had been sold before they were there
 * @param balance on hand after it
 * @param value of the balance
 */
public record StockCardLine(
        DocumentId document,
        BusinessDate on,
        Class<? extends Movement> kind,
        Quantity quantity,
        Money change,
        Money trueUp,
        Quantity balance,
        Money value) {}

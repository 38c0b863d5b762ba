// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.worth;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/**
 * An item as it stands on the balance sheet.
 *
 * @param quantity at all places
 * @param cost of all of it
 * @param down what of it is written down
 * @param each what one was said to bring, when it was looked at last
 */
public record WrittenDown(Sku sku, Quantity quantity, Money cost, Money down, Money each) {
    /** What it is carried at. */
    public Money carrying() {
        return cost.minus(down);
    }
}

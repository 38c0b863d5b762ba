// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/** What every line of a stock document says. */
sealed interface StockLine permits GoodsReceipt.Line, GoodsIssue.Line, GoodsReturn.Line, StockAdjustment.Line {
    Sku sku();

    /** In any unit that converts exactly into the item's. */
    Quantity quantity();
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.count.CountClosed;
import dev.mizan.inventory.movement.StockAdjusted;
import java.util.List;

/**
 * What a count came to.
 *
 * @param adjusted what differed, with its value, one document for each reason; none where all was right
 */
public record CountResult(CountClosed closed, List<StockAdjusted> adjusted) {
    public CountResult {
        adjusted = List.copyOf(adjusted);
    }
}

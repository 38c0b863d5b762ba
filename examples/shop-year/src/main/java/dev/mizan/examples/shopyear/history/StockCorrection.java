// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.value.Sku;
import java.time.LocalDateTime;
import java.util.List;

/** Stock that was found, lost, broken or thrown away: no customer and no price. */
public record StockCorrection(String number, LocalDateTime at, List<Counted> lines) implements ShopDocument {
    /**
     * One item.
     *
     * @param pieces found where above zero, gone where below; never zero
     */
    public record Counted(Sku item, int pieces) {}

    public StockCorrection {
        lines = List.copyOf(lines);
    }

    @Override
    public int fileLines() {
        return lines.size();
    }
}

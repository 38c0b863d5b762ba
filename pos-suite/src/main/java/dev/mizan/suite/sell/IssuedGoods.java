// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.spi.value.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sale's goods had cost, line by line, and how much of them is back already. Used by one decision; counts on as
 * it is asked.
 */
final class IssuedGoods {
    private final Map<Integer, IssuedLine> issued = new HashMap<>();
    private final Map<Integer, Quantity> back = new HashMap<>();

    private IssuedGoods() {}

    static IssuedGoods none() {
        return new IssuedGoods();
    }

    /**
     * Lines of the issue go with those lines of the bill whose items were kept in stock, in the same order.
     *
     * @param returns the earlier returns of the sale
     */
    static IssuedGoods of(SaleCompleted sale, Optional<StockIssued> issue, List<GoodsReturned> returns) {
        IssuedGoods goods = new IssuedGoods();
        issue.ifPresent(it -> goods.match(sale.bill().lines(), it));
        for (GoodsReturned returned : returns) {
            if (returned.origin() instanceof ReturnOrigin.Receipt receipt) {
                for (int i = 0; i < receipt.lines().size(); i++) {
                    Quantity quantity = returned.bill().lines().get(i).quantity();
                    goods.back.merge(receipt.lines().get(i), quantity, Quantity::plus);
                }
            }
        }
        return goods;
    }

    private void match(List<SoldLine> lines, StockIssued issue) {
        int next = 0;
        for (int line = 0; line < lines.size() && next < issue.skus().size(); line++) {
            if (lines.get(line).item().equals(issue.skus().get(next))) {
                issued.put(line, issue.line(next++));
            }
        }
    }

    /** How it is known what so much of a line had cost; a line that was not kept in stock when sold has no such cost. */
    GoodsReturn.Origin takeBack(int line, Quantity quantity) {
        IssuedLine cost = issued.get(line);
        if (cost == null) {
            return new GoodsReturn.WithoutReceipt();
        }
        Quantity before = back.getOrDefault(line, Quantity.zero(quantity.unit()));
        back.put(line, before.plus(quantity));
        return new GoodsReturn.ByReceipt(cost, before);
    }
}

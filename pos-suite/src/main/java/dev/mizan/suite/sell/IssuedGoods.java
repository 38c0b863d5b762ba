// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.kit.KitsSold;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sale's goods had cost, line by line, and how much of them is back already. Used by one decision; counts on as
 * it is asked.
 */
final class IssuedGoods {
    private final Map<Integer, List<IssuedLine>> issued = new HashMap<>();
    private final Map<Integer, Quantity> sold = new HashMap<>();
    private final Map<Integer, Quantity> back = new HashMap<>();

    private IssuedGoods() {}

    static IssuedGoods none() {
        return new IssuedGoods();
    }

    /**
     * Lines of the issue go with those lines of the bill whose items were kept in stock, or were kits, in the same order.
     *
     * @param returns the earlier returns of the sale
     */
    static IssuedGoods of(
            SaleCompleted sale, Optional<StockIssued> issue, Optional<KitsSold> kits, List<GoodsReturned> returns) {
        IssuedGoods goods = new IssuedGoods();
        issue.ifPresent(it -> goods.match(sale.bill().lines(), it, kits));
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

    private void match(List<SoldLine> lines, StockIssued issue, Optional<KitsSold> kits) {
        int next = 0;
        for (int line = 0; line < lines.size() && next < issue.skus().size(); line++) {
            SoldLine of = lines.get(line);
            int at = line;
            int parts = kits.map(it -> it.parts(at)).orElse(0);
            List<IssuedLine> taken = new ArrayList<>();
            if (parts > 0) {
                for (int part = 0; part < parts; part++) {
                    taken.add(issue.line(next++));
                }
                sold.put(line, of.quantity());
            } else if (of.item().equals(issue.skus().get(next))) {
                taken.add(issue.line(next++));
            }
            if (!taken.isEmpty()) {
                issued.put(line, taken);
            }
        }
    }

    /** Whether a line was sold as a kit. */
    boolean isKit(int line) {
        return sold.containsKey(line);
    }

    /** How it is known what so much of a line had cost; a line that was not kept in stock when sold has no such cost. */
    GoodsReturn.Origin takeBack(int line, Quantity quantity) {
        List<IssuedLine> cost = issued.get(line);
        if (cost == null) {
            return new GoodsReturn.WithoutReceipt();
        }
        return new GoodsReturn.ByReceipt(cost.get(0), counted(line, quantity));
    }

    /** The components of so much of a kit, each at its share of what it had cost. */
    List<GoodsReturn.Line> components(int line, Quantity quantity, StockBook stock) {
        long whole = Objects.requireNonNull(sold.get(line), "no kit").steps();
        long before = counted(line, quantity).steps();
        List<GoodsReturn.Line> lines = new ArrayList<>();
        for (IssuedLine part : Objects.requireNonNull(issued.get(line), "a kit without goods")) {
            Unit unit = stock.kept(part.sku()).orElseThrow().unit();
            long back = Share.of(part.steps(), before, whole);
            long now = Share.of(part.steps(), before + quantity.steps(), whole) - back;
            if (now > 0) {
                lines.add(new GoodsReturn.Line(
                        part.sku(),
                        new Quantity(now, unit),
                        new GoodsReturn.ByReceipt(part, new Quantity(back, unit))));
            }
        }
        return lines;
    }

    private Quantity counted(int line, Quantity quantity) {
        Quantity before = back.getOrDefault(line, Quantity.zero(quantity.unit()));
        back.put(line, before.plus(quantity));
        return before;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitReason;
import dev.mizan.inventory.kit.KitsSold;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The goods behind a bill: what is kept in stock as it is, and a kit as its components. Services have none.
 *
 * @param kits which lines were kits; empty where none was
 */
public record SoldGoods(List<GoodsIssue.Line> lines, Optional<KitsSold> kits) {
    public SoldGoods {
        lines = List.copyOf(lines);
    }

    /** What a bill takes out of the stock; refused where a kit can not be divided so. */
    public static Outcome<SoldGoods> of(Reading reading, Bill bill) {
        StockBook stock = reading.state(StockFold.class).book();
        List<GoodsIssue.Line> goods = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        List<Long> parts = new ArrayList<>();
        for (int line = 0; line < bill.lines().size(); line++) {
            SoldLine sold = bill.lines().get(line);
            Optional<Kit> kit = reading.state(StoreroomFold.class).kit(sold.item());
            if (stock.keeps(sold.item())) {
                goods.add(new GoodsIssue.Line(sold.item(), sold.quantity(), ownCost(reading, stock, sold)));
            } else if (kit.isPresent()) {
                int before = goods.size();
                Outcome<Boolean> added = components(stock, kit.get(), sold, goods);
                if (!added.isDone()) {
                    return added.map(never -> new SoldGoods(List.of(), Optional.empty()));
                }
                lines.add((long) line);
                parts.add((long) goods.size() - before);
            }
        }
        return Outcome.done(new SoldGoods(
                goods, lines.isEmpty() ? Optional.empty() : Optional.of(new KitsSold(column(lines), column(parts)))));
    }

    /** What the very piece had cost, where the till told which it is. */
    static Optional<Money> ownCost(Reading reading, StockBook stock, SoldLine sold) {
        return sold.serial().isEmpty()
                ? Optional.empty()
                : reading.state(SerialFold.class)
                        .book()
                        .find(sold.item(), sold.serial())
                        .map(it -> Money.ofMinor(it.cost(), stock.currency()));
    }

    private static Outcome<Boolean> components(StockBook stock, Kit kit, SoldLine sold, List<GoodsIssue.Line> goods) {
        long one = sold.quantity().unit().stepsInOne();
        for (Kit.Part part : kit.parts()) {
            long steps = Math.multiplyExact(sold.quantity().steps(), part.need());
            if (steps % one != 0) {
                return Outcome.refused(KitReason.INDIVISIBLE, "quantity", sold.quantity(), "sku", sold.item());
            }
            goods.add(new GoodsIssue.Line(
                    part.sku(),
                    new Quantity(
                            steps / one, stock.kept(part.sku()).orElseThrow().unit())));
        }
        return Outcome.done(true);
    }

    private static Column column(List<Long> numbers) {
        return Column.of(numbers.stream().mapToLong(Long::longValue).toArray());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitReason;
import dev.mizan.inventory.kit.KitsSold;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                Outcome<List<GoodsIssue.Line>> added = components(reading, stock, kit.get(), sold);
                if (!(added instanceof Outcome.Done<List<GoodsIssue.Line>> done)) {
                    return added.map(never -> new SoldGoods(List.of(), Optional.empty()));
                }
                goods.addAll(done.value());
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

    /** The components of so much of a kit by today's recipe, those that are told apart at their own cost. */
    static Outcome<List<GoodsIssue.Line>> components(Reading reading, StockBook stock, Kit kit, SoldLine sold) {
        long one = sold.quantity().unit().stepsInOne();
        PartCosts costs = new PartCosts(reading, sold);
        List<GoodsIssue.Line> goods = new ArrayList<>();
        for (Kit.Part part : kit.parts()) {
            long steps = Math.multiplyExact(sold.quantity().steps(), part.need());
            if (steps % one != 0) {
                return Outcome.refused(KitReason.INDIVISIBLE, "quantity", sold.quantity(), "sku", sold.item());
            }
            goods.add(new GoodsIssue.Line(
                    part.sku(),
                    new Quantity(
                            steps / one, stock.kept(part.sku()).orElseThrow().unit()),
                    costs.next(part.sku(), steps / one, stock.currency())));
        }
        return Outcome.done(goods);
    }

    /** What the named pieces of a kit cost by now, handed out in the order in which they are named. */
    static final class PartCosts {
        private final Map<Sku, Deque<Long>> left = new HashMap<>();

        PartCosts(Reading reading, SoldLine sold) {
            SerialBook book = reading.state(SerialFold.class).book();
            sold.parts()
                    .forEach(part -> book.find(part.item(), part.serial())
                            .ifPresent(it -> left.computeIfAbsent(it.sku(), none -> new ArrayDeque<>())
                                    .add(it.cost())));
        }

        /** Of the next pieces of an item; empty where not as many are named. */
        Optional<Money> next(Sku sku, long pieces, Currency currency) {
            Deque<Long> costs = left.getOrDefault(sku, new ArrayDeque<>());
            if (costs.size() < pieces || pieces == 0) {
                return Optional.empty();
            }
            long sum = 0;
            for (long piece = 0; piece < pieces; piece++) {
                sum += costs.remove();
            }
            return Optional.of(Money.ofMinor(sum, currency));
        }
    }

    private static Column column(List<Long> numbers) {
        return Column.of(numbers.stream().mapToLong(Long::longValue).toArray());
    }
}

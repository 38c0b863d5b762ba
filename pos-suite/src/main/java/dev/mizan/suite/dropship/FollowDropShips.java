// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.dropship;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.buying.Ordering;
import dev.mizan.inventory.dropship.DropShipBook;
import dev.mizan.inventory.dropship.SaleDropShipped;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderClosed;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.ordering.OrderingFold;
import dev.mizan.suite.projection.DropShipFold;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Orders what was sold and is sent by its supplier: one order for each supplier at the prices that were agreed, in the batch
 * of the sale, so that no sale is forgotten; a sale of goods without a price is refused. Goods that are taken back before
 * anything of them was sent are taken out of their order, which ends with the last of them.
 */
public final class FollowDropShips implements Companion {
    /** Follows the sales of one shop; without state. */
    public FollowDropShips() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        DropShipBook book = reading.state(DropShipFold.class).book();
        if (book.isEmpty()) {
            return Outcome.done(decision);
        }
        for (Fact fact : decision.facts()) {
            if (fact instanceof SaleCompleted sale) {
                return ordered(reading, book, sale)
                        .map(orders -> orders.isEmpty() ? decision : decision.also(with(sale, orders)));
            }
            if (fact instanceof GoodsReturned back) {
                List<Fact> ended = ended(reading, book, back);
                return Outcome.done(ended.isEmpty() ? decision : decision.also(ended));
            }
        }
        return Outcome.done(decision);
    }

    private static List<Fact> with(SaleCompleted sale, List<OrderPlaced> orders) {
        List<Fact> facts = new ArrayList<>(orders);
        facts.add(new SaleDropShipped(
                sale.slip().number().toString(),
                orders.stream().map(OrderPlaced::number).toList()));
        return facts;
    }

    private static Outcome<List<OrderPlaced>> ordered(Reading reading, DropShipBook book, SaleCompleted sale) {
        Map<SupplierId, Map<Sku, Quantity>> goods = new TreeMap<>();
        for (SoldLine line : sale.bill().lines()) {
            book.of(line.item())
                    .ifPresent(supplier -> goods.computeIfAbsent(supplier, none -> new LinkedHashMap<>())
                            .merge(line.item(), line.quantity(), Quantity::plus));
        }
        Outcome<List<OrderPlaced>> all = Outcome.done(List.of());
        for (Map.Entry<SupplierId, Map<Sku, Quantity>> each : goods.entrySet()) {
            String number = "DS-" + sale.slip().number() + "-" + each.getKey();
            all = all.then(before -> order(reading, number, each.getKey(), each.getValue())
                    .map(order -> {
                        List<OrderPlaced> more = new ArrayList<>(before);
                        more.add(order);
                        return more;
                    }));
        }
        return all;
    }

    private static Outcome<OrderPlaced> order(
            Reading reading, String number, SupplierId id, Map<Sku, Quantity> quantities) {
        PurchaseFold purchases = reading.state(PurchaseFold.class);
        LocalDate today = reading.times().businessDate().date();
        PlaceId place = PlaceId.of(reading.at().path().store());
        List<Goods> goods = quantities.entrySet().stream()
                .map(it -> new Goods(it.getKey(), it.getValue()))
                .toList();
        Ordering ordering = new Ordering(
                purchases.book(),
                purchases.suppliers(),
                reading.state(StockFold.class).book().currency());
        return purchases
                .suppliers()
                .find(id)
                .then(supplier -> ordering.atAgreedPrices(
                        number,
                        OrderTerms.exact(
                                        id,
                                        place,
                                        reading.state(PromiseFold.class)
                                                .reorder()
                                                .due(supplier, today))
                                .toCustomer(),
                        goods,
                        today));
    }

    private static List<Fact> ended(Reading reading, DropShipBook book, GoodsReturned back) {
        List<Fact> ended = new ArrayList<>();
        if (back.origin() instanceof ReturnOrigin.Receipt receipt) {
            for (String number : book.orders(receipt.number().toString())) {
                Purchase order =
                        reading.state(PurchaseFold.class).book().order(number).orElseThrow();
                if (order.isOpen()) {
                    less(reading, order, back).ifPresent(ended::add);
                }
            }
        }
        return ended;
    }

    /**
     * What becomes of an order by a return: less of it, or its end. Of an item of which something was sent already nobody but
     * the buyer knows which of it comes back.
     */
    private static Optional<Fact> less(Reading reading, Purchase purchase, GoodsReturned back) {
        PurchaseOrder order = purchase.order();
        List<PricedGoods> left = new ArrayList<>();
        boolean changed = false;
        for (OrderLine line : order.lines()) {
            long steps = line.received().isPositive() ? 0 : steps(line, back);
            long rest = line.ordered().steps() - steps;
            changed |= steps > 0;
            if (rest > 0) {
                left.add(new PricedGoods(
                        line.sku(), new Quantity(rest, line.ordered().unit()), line.price()));
            }
        }
        if (!changed) {
            return Optional.empty();
        }
        if (left.isEmpty()) {
            return Optional.of(
                    new OrderClosed(order.number(), back.slip().number().toString()));
        }
        int version = reading.state(OrderingFold.class).book().version(order.number()) + 1;
        boolean approved = order.stage() == PurchaseOrder.Stage.APPROVED;
        return Optional.of(new OrderAmended(order.number(), version, purchase.terms(), left, approved));
    }

    private static long steps(OrderLine line, GoodsReturned back) {
        return back.bill().lines().stream()
                .filter(it -> it.item().equals(line.sku())
                        && it.quantity().unit().equals(line.ordered().unit()))
                .mapToLong(it -> it.quantity().steps())
                .sum();
    }
}

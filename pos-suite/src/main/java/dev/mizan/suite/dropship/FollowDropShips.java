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
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderClosed;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.DropShipFold;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders what was sold and is sent by its supplier: one order for each supplier at the prices that were agreed, in the batch
 * of the sale, so that no sale is forgotten; a sale of goods without a price is refused. Goods that are all taken back
 * before anything was sent end their order.
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
                if (order.isOpen() && isAllBack(order, back)) {
                    ended.add(new OrderClosed(number, back.slip().number().toString()));
                }
            }
        }
        return ended;
    }

    /** Whether nothing was sent yet and this return takes back all of it; a part is the buyer's to settle with the supplier. */
    private static boolean isAllBack(Purchase purchase, GoodsReturned back) {
        for (OrderLine line : purchase.order().lines()) {
            long steps = back.bill().lines().stream()
                    .filter(it -> it.item().equals(line.sku())
                            && it.quantity().unit().equals(line.ordered().unit()))
                    .mapToLong(it -> it.quantity().steps())
                    .sum();
            if (line.received().isPositive() || steps != line.ordered().steps()) {
                return false;
            }
        }
        return true;
    }
}

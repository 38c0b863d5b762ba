// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.ordering.OrderingReason;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.inventory.purchase.PurchaseOrder.Stage;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides how an order may be changed. What came of it stays, at the price that is in the books. */
public record Amending(Ordering ordering) {
    /**
     * The order as it shall stand. It needs approval anew where it is worth more than before, since nobody has approved that
     * much; else it stays as it was.
     *
     * @param version that it gets
     */
    public Outcome<OrderAmended> amend(String number, int version, OrderTerms terms, List<PricedGoods> prices) {
        return ordering.book().order(number).then(purchase -> {
            PurchaseOrder order = purchase.order();
            if (order.stage() == Stage.CLOSED) {
                return Outcome.refused(PurchaseReason.CLOSED, "order", number);
            }
            OrderTerms now = purchase.terms();
            if (!now.supplier().equals(terms.supplier())
                    || !now.place().equals(terms.place())
                    || now.delivery() != terms.delivery()) {
                return Outcome.refused(
                        OrderingReason.OTHER_PARTY, "order", number, "supplier", now.supplier(), "place", now.place());
            }
            return Ordering.lines(number, Ordering.goods(prices))
                    .then(fine -> ordering.prices(prices))
                    .then(fine -> kept(order, prices))
                    .then(fine -> differs(purchase, terms, prices))
                    .map(after -> new OrderAmended(
                            number,
                            version,
                            terms,
                            prices,
                            order.stage() == Stage.APPROVED && after.total().compareTo(order.total()) <= 0));
        });
    }

    private static Outcome<Boolean> kept(PurchaseOrder order, List<PricedGoods> prices) {
        Map<Sku, PricedGoods> asked = new HashMap<>();
        prices.forEach(it -> asked.put(it.sku(), it));
        for (OrderLine line : order.lines()) {
            boolean touched = line.received().isPositive() || line.billed().isPositive();
            PricedGoods after = asked.get(line.sku());
            if (!touched) {
                continue;
            }
            if (after == null
                    || !after.quantity().unit().equals(line.received().unit())
                    || after.quantity().compareTo(line.received()) < 0) {
                return Outcome.refused(
                        OrderingReason.CAME_ALREADY,
                        "came",
                        line.received(),
                        "sku",
                        line.sku(),
                        "order",
                        order.number());
            }
            if (!after.worth().equals(line.price())) {
                return Outcome.refused(
                        OrderingReason.PRICE_STANDS, "sku", line.sku(), "order", order.number(), "price", line.price());
            }
        }
        return Outcome.done(true);
    }

    private static Outcome<PurchaseOrder> differs(Purchase purchase, OrderTerms terms, List<PricedGoods> prices) {
        PurchaseOrder order = purchase.order();
        PurchaseOrder after = order.amended(prices, terms.receiving(), order.stage());
        return after.lines().equals(order.lines()) && terms.equals(purchase.terms())
                ? Outcome.refused(OrderingReason.SAME, "order", order.number())
                : Outcome.done(after);
    }
}

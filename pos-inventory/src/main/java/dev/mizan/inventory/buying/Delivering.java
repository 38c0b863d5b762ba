// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decides what comes of an order and what goes back; the whole delivery or nothing of it. */
public record Delivering(PurchaseBook book) {
    /** Goods came: within the order's tolerance, where the order sends them. */
    public Outcome<OrderReceived> receive(String number, String note, Delivery where, List<Goods> goods) {
        return receive(number, note, where, goods, UnaryOperator.identity());
    }

    /** The same of goods that came before now and are told late: an order that ended meanwhile takes them. */
    public Outcome<OrderReceived> receiveLate(String number, String note, Delivery where, List<Goods> goods) {
        return receive(number, note, where, goods, PurchaseOrder::reopened);
    }

    private Outcome<OrderReceived> receive(
            String number, String note, Delivery where, List<Goods> goods, UnaryOperator<PurchaseOrder> as) {
        return book.order(number).then(purchase -> {
            Delivery sent = purchase.terms().delivery();
            if (sent != where) {
                return Outcome.refused(PurchaseReason.WRONG_WAY, "order", number, "delivery", sent);
            }
            return Ordering.lines(note, goods)
                    .then(done -> as.apply(purchase.order()).receive(goods))
                    .map(after -> new OrderReceived(number, note, worth(purchase, goods)));
        });
    }

    /** What a delivery is worth: what the goods are worth after it less what they were before it. */
    private static List<PricedGoods> worth(Purchase purchase, List<Goods> goods) {
        List<PricedGoods> priced = new ArrayList<>();
        for (Goods each : goods) {
            OrderLine line = purchase.order().line(each.sku()).orElseThrow();
            priced.add(new PricedGoods(
                    each.sku(),
                    each.quantity(),
                    line.worth(line.kept().plus(each.quantity())).minus(line.worth(line.kept()))));
        }
        return priced;
    }

    /**
     * More of a receipt came than was told, or less where a quantity is below zero: never more than the tolerance takes, nor
     * less than what went back by now. Answers what each change is worth by the order.
     */
    public Outcome<List<PricedGoods>> correct(String number, List<Goods> changes) {
        return book.order(number).then(purchase -> {
            PurchaseOrder order = purchase.order();
            for (Goods change : changes) {
                Optional<OrderLine> found = order.line(change.sku());
                if (found.isEmpty()) {
                    return Outcome.refused(PurchaseReason.UNKNOWN_LINE, "sku", change.sku(), "order", number);
                }
                OrderLine line = found.get();
                Quantity received = line.received().plus(change.quantity());
                if (change.quantity().isPositive() && !order.tolerance().accepts(line.ordered(), received)) {
                    Quantity most = order.tolerance().most(line.ordered());
                    return Outcome.refused(
                            PurchaseReason.TOO_MUCH, "sku", change.sku(), "received", received, "most", most);
                }
                Quantity less = change.quantity().negated();
                if (less.compareTo(line.kept()) > 0) {
                    return Outcome.refused(
                            PurchaseReason.NOT_KEPT, "sku", change.sku(), "kept", line.kept(), "quantity", less);
                }
            }
            return Outcome.done(worth(purchase, changes));
        });
    }

    /** Goods go back to their supplier: no more than came of the order and stayed. */
    public Outcome<GoodsSentBack> sendBack(String number, String note, List<Goods> goods) {
        return book.order(number)
                .then(purchase -> Ordering.lines(note, goods).then(done -> claims(purchase, note, goods)));
    }

    private static Outcome<GoodsSentBack> claims(Purchase purchase, String note, List<Goods> goods) {
        String number = purchase.order().number();
        List<PricedGoods> claims = new ArrayList<>();
        for (Goods each : goods) {
            Optional<OrderLine> found = purchase.order().line(each.sku());
            if (found.isEmpty()) {
                return Outcome.refused(PurchaseReason.UNKNOWN_LINE, "sku", each.sku(), "order", number);
            }
            OrderLine line = found.get();
            Quantity kept = line.kept();
            if (!each.quantity().unit().equals(kept.unit())) {
                return Outcome.refused(
                        PurchaseReason.OTHER_UNIT, "sku", each.sku(), "quantity", each.quantity(), "unit", kept.unit());
            }
            if (each.quantity().compareTo(kept) > 0) {
                return Outcome.refused(
                        PurchaseReason.NOT_KEPT, "sku", each.sku(), "kept", kept, "quantity", each.quantity());
            }
            claims.add(new PricedGoods(
                    each.sku(), each.quantity(), line.worth(kept).minus(line.worth(kept.minus(each.quantity())))));
        }
        return Outcome.done(new GoodsSentBack(number, note, claims));
    }
}

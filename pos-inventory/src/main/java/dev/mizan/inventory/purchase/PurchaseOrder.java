// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order to a supplier: written, approved by somebody whose limit reaches, received in parts, closed. Immutable; each
 * step answers the order after it, or a refusal by {@link PurchaseReason}.
 */
public record PurchaseOrder(String number, List<OrderLine> lines, ReceivingTolerance tolerance, Stage stage) {
    /** How far an order is. */
    public enum Stage {
        WRITTEN,
        APPROVED,
        /** Complete, or ended by a person: nothing more comes of it. */
        CLOSED
    }

    public PurchaseOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.stream().map(OrderLine::sku).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("an order has lines, one for each item: " + number);
        }
    }

    /** A new order. */
    public static PurchaseOrder of(String number, List<OrderLine> lines, ReceivingTolerance tolerance) {
        return new PurchaseOrder(number, lines, tolerance, Stage.WRITTEN);
    }

    /** What it is worth, each line half up to the minor unit. */
    public Money total() {
        return lines.stream()
                .map(line -> line.total(Rounding.HALF_UP))
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** Approves it; refused above the limit of who does it, and once it is closed. */
    public Outcome<PurchaseOrder> approve(Money limit) {
        if (stage == Stage.CLOSED) {
            return Outcome.refused(PurchaseReason.CLOSED, "order", number);
        }
        if (total().compareTo(limit) > 0) {
            return Outcome.refused(PurchaseReason.LIMIT_EXCEEDED, "order", number, "total", total(), "limit", limit);
        }
        return Outcome.done(new PurchaseOrder(number, lines, tolerance, Stage.APPROVED));
    }

    /**
     * Goods of an item came; the order closes when every line is complete within its tolerance. Refused where it is not
     * approved or closed, the item is not on it, or more would have come than the tolerance takes.
     */
    public Outcome<PurchaseOrder> receive(Sku sku, Quantity quantity) {
        if (stage != Stage.APPROVED) {
            PurchaseReason reason = stage == Stage.CLOSED ? PurchaseReason.CLOSED : PurchaseReason.NOT_APPROVED;
            return Outcome.refused(reason, "order", number, "total", total());
        }
        if (!quantity.isPositive()) {
            return Outcome.refused(PurchaseReason.NOTHING, "sku", sku, "quantity", quantity);
        }
        List<OrderLine> after = new ArrayList<>(lines);
        for (int i = 0; i < after.size(); i++) {
            OrderLine line = after.get(i);
            if (line.sku().equals(sku)) {
                if (!quantity.unit().equals(line.ordered().unit())) {
                    return Outcome.refused(
                            PurchaseReason.OTHER_UNIT,
                            "sku",
                            sku,
                            "quantity",
                            quantity,
                            "unit",
                            line.ordered().unit());
                }
                Quantity received = line.received().plus(quantity);
                if (!tolerance.accepts(line.ordered(), received)) {
                    return Outcome.refused(
                            PurchaseReason.TOO_MUCH,
                            "sku",
                            sku,
                            "received",
                            received,
                            "most",
                            tolerance.most(line.ordered()));
                }
                after.set(i, line.with(quantity));
                PurchaseOrder next = new PurchaseOrder(number, after, tolerance, Stage.APPROVED);
                return Outcome.done(next.isComplete() ? next.close() : next);
            }
        }
        return Outcome.refused(PurchaseReason.UNKNOWN_LINE, "sku", sku, "order", number);
    }

    /** Receives all of a delivery or nothing of it; the first line that is refused refuses it. */
    public Outcome<PurchaseOrder> receive(List<Goods> delivery) {
        Outcome<PurchaseOrder> after = Outcome.done(this);
        for (Goods goods : delivery) {
            after = after.then(order -> order.stage == Stage.CLOSED && stage == Stage.APPROVED
                    ? order.reopened().receive(goods.sku(), goods.quantity())
                    : order.receive(goods.sku(), goods.quantity()));
        }
        return after;
    }

    /** The same before it ended: what came earlier is judged by it, whenever it is told. */
    public PurchaseOrder reopened() {
        return stage == Stage.CLOSED ? new PurchaseOrder(number, lines, tolerance, Stage.APPROVED) : this;
    }

    /**
     * The same with goods that came, less where a quantity is below zero. It ends when every line is complete, and waits for
     * goods again where it had ended so and is not complete any more.
     */
    public PurchaseOrder came(List<PricedGoods> goods) {
        PurchaseOrder after = this;
        for (PricedGoods each : goods) {
            after = after.with(after.line(each.sku()).orElseThrow().with(each.quantity()));
        }
        if (after.isComplete()) {
            return after.close();
        }
        return isComplete() ? after.reopened() : after;
    }

    /** The same with other goods, in their order; what came of an item stays with it. */
    public PurchaseOrder amended(List<PricedGoods> prices, ReceivingTolerance receiving, Stage next) {
        List<OrderLine> after = prices.stream()
                .map(it -> line(it.sku())
                        .map(line -> line.amended(it.quantity(), it.worth()))
                        .orElseGet(() -> new OrderLine(it.sku(), it.quantity(), it.worth())))
                .toList();
        PurchaseOrder order = new PurchaseOrder(number, after, receiving, next);
        return next == Stage.APPROVED && order.isComplete() ? order.close() : order;
    }

    private boolean isComplete() {
        return lines.stream().allMatch(it -> tolerance.completes(it.ordered(), it.received()));
    }

    /** The line of an item. */
    public Optional<OrderLine> line(Sku sku) {
        return lines.stream().filter(line -> line.sku().equals(sku)).findFirst();
    }

    /** The same order with this line in place of the one of its item. */
    public PurchaseOrder with(OrderLine line) {
        return new PurchaseOrder(
                number,
                lines.stream()
                        .map(it -> it.sku().equals(line.sku()) ? line : it)
                        .toList(),
                tolerance,
                stage);
    }

    /** What of received-not-invoiced the order stands for. */
    public Money notInvoiced() {
        return lines.stream().map(OrderLine::notInvoiced).reduce(Money::plus).orElseThrow();
    }

    /** Ends it, whatever is missing. */
    public PurchaseOrder close() {
        return new PurchaseOrder(number, lines, tolerance, Stage.CLOSED);
    }
}

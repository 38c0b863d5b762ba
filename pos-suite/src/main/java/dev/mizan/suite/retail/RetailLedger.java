// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.retail;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.price.Offer;
import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.landed.RetailClosed;
import dev.mizan.inventory.landed.RetailMethod;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.owner.OwnerGoodsSentBack;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stock of a group of items at its selling prices since it was closed last, from the log: each movement at the shelf price
 * of its moment, and each change of a price on what is there then. All places of the company together, with what is on its
 * way. One thread at a time.
 */
final class RetailLedger {
    /** One item: how much there is, at which price, and what of that was marked up and down and may be cancelled. */
    private static final class Held {
        private long steps;
        private long price;
        private long up;
        private long down;

        /** What leaves takes its part of what was marked along. */
        void move(long change) {
            if (change < 0) {
                long left = Math.max(steps + change, 0);
                up = left == 0 ? 0 : Rounding.DOWN.multiplyDivide(up, left, steps);
                down = left == 0 ? 0 : Rounding.DOWN.multiplyDivide(down, left, steps);
            }
            steps += change;
        }
    }

    private final String group;
    private final Map<Sku, Unit> items;
    private final Counter counter;
    private final Currency currency;
    private final AssortmentFold assortment;
    private final Map<Sku, Held> held = new TreeMap<>();
    private long cost;
    private long retail;
    private long markups;
    private long markdowns;
    private long sales;
    private long losses;
    private long position;

    /**
     * Nothing is known yet.
     *
     * @param assortment empty, to be filled from the log as well
     */
    RetailLedger(String group, Map<Sku, Unit> items, Counter counter, AssortmentFold assortment) {
        this.group = group;
        this.items = new HashMap<>(items);
        this.counter = counter;
        this.currency = counter.currency();
        this.assortment = assortment;
    }

    long position() {
        return position;
    }

    void follow(Recorded recorded) {
        position = recorded.receipt().position();
        for (Fact fact : recorded.facts()) {
            if (assortment.reads().contains(fact.factType())) {
                assortment.apply(fact, recorded);
            } else if (fact instanceof Movement movement) {
                for (int line = 0; line < movement.skus().size(); line++) {
                    if (items.containsKey(movement.skus().get(line))) {
                        move(recorded, movement, line);
                    }
                }
            } else if (fact instanceof GoodsCharged bill) {
                for (int line = 0; line < bill.skus().size(); line++) {
                    cost += items.containsKey(bill.skus().get(line))
                            ? bill.shares().get(line)
                            : 0;
                }
            } else if (fact instanceof TransferReceived received) {
                lost(recorded, received);
            } else if (fact instanceof RetailClosed closed && closed.group().equals(group)) {
                begin(recorded.times().occurredAt(), closed);
            }
        }
    }

    private void move(Recorded recorded, Movement movement, int line) {
        Sku sku = movement.skus().get(line);
        long steps = movement.stepsChange(line);
        Held item = priced(sku, recorded.times().occurredAt());
        long worth = worth(sku, item, steps);
        boolean inside = recorded.fact(TransferSent.class).isPresent()
                || recorded.fact(TransferReceived.class).isPresent()
                || recorded.fact(GoodsConverted.class)
                        .filter(it -> it.kind() == GoodsConverted.Kind.MOVED)
                        .isPresent();
        if (inside || steps == 0) {
            return;
        }
        item.move(steps);
        if (movement instanceof StockAdjusted) {
            losses -= worth;
        } else if (movement instanceof StockReceived received) {
            cost += received.values().get(line);
            retail += worth;
        } else if (movement instanceof StockIssued && isSale(recorded) || movement instanceof StockReturned) {
            sales -= worth;
        } else {
            cost += movement.valueChange(line);
            retail += worth;
        }
    }

    private static boolean isSale(Recorded recorded) {
        return recorded.fact(GoodsConverted.class).isEmpty()
                && recorded.fact(GoodsSentBack.class).isEmpty()
                && recorded.fact(OwnerGoodsSentBack.class).isEmpty();
    }

    private void lost(Recorded recorded, TransferReceived received) {
        for (int line = 0; line < received.skus().size(); line++) {
            Sku sku = received.skus().get(line);
            long steps = received.lost().get(line);
            if (items.containsKey(sku) && steps > 0) {
                Held item = priced(sku, recorded.times().occurredAt());
                losses += worth(sku, item, steps);
                item.move(-steps);
            }
        }
    }

    /** The item at the shelf price of a moment; what lay there at another is marked up or down. */
    private Held priced(Sku sku, Instant at) {
        Held item = held.computeIfAbsent(sku, none -> new Held());
        long price = price(sku, at);
        if (item.steps != 0 && price != item.price) {
            mark(item, worth(sku, price, item.steps) - worth(sku, item, item.steps));
        }
        item.price = price;
        return item;
    }

    /** A rise cancels markdowns first, a fall cancels markups; what is owed turns it round. */
    private void mark(Held item, long change) {
        if (change >= 0) {
            long cancelled = Math.min(change, item.down);
            item.down -= cancelled;
            markdowns -= cancelled;
            item.up += change - cancelled;
            markups += change - cancelled;
        } else {
            long cancelled = Math.min(-change, item.up);
            item.up -= cancelled;
            markups -= cancelled;
            item.down += -change - cancelled;
            markdowns += -change - cancelled;
        }
    }

    /** What one costs on the shelf, tax as the list has it; nothing where it has no price. */
    private long price(Sku sku, Instant at) {
        Outcome<Offer> offer = assortment
                .books(at)
                .prices()
                .find(
                        sku,
                        unit(sku),
                        counter,
                        Shopper.WALK_IN,
                        assortment.onTheWall(at).toLocalDate());
        return offer instanceof Outcome.Done<Offer> done
                ? done.value().price().amount().minor()
                : 0;
    }

    private Unit unit(Sku sku) {
        Unit unit = items.get(sku);
        if (unit == null) {
            throw new IllegalArgumentException(sku + " is not of the group " + group);
        }
        return unit;
    }

    private long worth(Sku sku, Held item, long steps) {
        return worth(sku, item.price, steps);
    }

    private long worth(Sku sku, long price, long steps) {
        return Rounding.HALF_UP.multiplyDivide(price, steps, unit(sku).stepsInOne());
    }

    /** What stands at a close is what the next period begins with, at the prices of that moment. */
    private void begin(Instant at, RetailClosed closed) {
        held.keySet().forEach(sku -> {
            Held item = priced(sku, at);
            item.up = 0;
            item.down = 0;
        });
        cost = closed.stockCost().minor();
        retail = closed.stock().minor();
        markups = 0;
        markdowns = 0;
        sales = 0;
        losses = 0;
    }

    /** Prices all that is there as of a moment. */
    RetailLedger at(Instant moment) {
        held.keySet().forEach(sku -> priced(sku, moment));
        return this;
    }

    RetailMethod method() {
        return new RetailMethod(money(cost), money(retail), money(markups), money(markdowns));
    }

    /** All that is there or on its way, at its price of now. */
    Money stock() {
        return money(held.entrySet().stream()
                .mapToLong(it -> worth(it.getKey(), it.getValue(), it.getValue().steps))
                .sum());
    }

    Money sales() {
        return money(sales);
    }

    Money losses() {
        return money(losses);
    }

    /** So many steps of an item at its price of now. */
    long worth(Sku sku, long steps) {
        Held item = held.get(sku);
        return item == null ? 0 : worth(sku, item, steps);
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}

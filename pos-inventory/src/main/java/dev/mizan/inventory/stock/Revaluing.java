// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;

/** Decides whether goods can be worth more or less than they came in at. */
record Revaluing(Shelves shelves, StockPolicy policy) {

    Outcome<StockRevalued> decide(StockRevalued asked) {
        if (!policy.knows(asked.place())) {
            return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", asked.place());
        }
        int place = shelves.places().find(asked.place());
        for (int line = 0; line < asked.skus().size(); line++) {
            Outcome<Sku> may = may(asked, line, place);
            if (!may.isDone()) {
                return may.map(never -> asked);
            }
        }
        return Outcome.done(asked);
    }

    private Outcome<Sku> may(StockRevalued asked, int line, int place) {
        Sku sku = asked.skus().get(line);
        Balances balances = shelves.balances();
        int item = shelves.items().find(sku);
        if (item < 0) {
            return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", sku);
        }
        if (shelves.items().valuation(item).method() == Method.STANDARD) {
            return Outcome.refused(StockReason.AT_STANDARD, "sku", sku);
        }
        int slot = balances.find(place, item);
        long from = asked.ahead().get(line);
        long to = Math.addExact(from, asked.steps().get(line));
        long value = asked.values().get(line);
        if (to > balances.quantity(slot)) {
            return Outcome.refused(
                    StockReason.NOT_ENOUGH,
                    "sku",
                    sku,
                    "place",
                    asked.place(),
                    "wanted",
                    to,
                    "available",
                    balances.quantity(slot));
        }
        long worth = balances.layers(item).cost(slot, from, to);
        if (worth + value < 0) {
            return Outcome.refused(
                    StockReason.BELOW_NOTHING,
                    "sku",
                    sku,
                    "place",
                    asked.place(),
                    "steps",
                    to - from,
                    "worth",
                    money(worth),
                    "loss",
                    money(-value));
        }
        return Limits.holdsValue(Math.addExact(balances.value(slot), value))
                ? Outcome.done(sku)
                : Outcome.refused(StockReason.LIMIT_EXCEEDED, "what", money(value) + " on " + sku);
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, shelves.currency());
    }
}

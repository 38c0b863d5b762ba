// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.internal.Items;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.stock.internal.Steps;
import dev.mizan.inventory.stock.internal.Trial;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document whose place, items and units are known: the number of each line's item and its quantity in steps.
 *
 * @param trial to be used by one decision
 */
record Checked(Shelves shelves, List<Sku> skus, int[] items, long[] steps, Trial trial) {

    /** Checks what all documents have in common; only adjustments take quantities below zero. */
    static Outcome<Checked> of(
            Shelves shelves, StockPolicy policy, PlaceId place, List<? extends StockLine> lines, boolean signed) {
        int size = lines.size();
        if (!policy.knows(place)) {
            return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", place);
        }
        if (size == 0) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        if (size > Limits.MOST_LINES) {
            return Outcome.refused(StockReason.LIMIT_EXCEEDED, "what", size + " lines");
        }
        List<Sku> skus = new ArrayList<>(size);
        int[] items = new int[size];
        long[] steps = new long[size];
        for (int i = 0; i < size; i++) {
            StockLine line = lines.get(i);
            skus.add(line.sku());
            items[i] = shelves.items().find(line.sku());
            steps[i] = items[i] < 0
                    ? Steps.NOT_EXACT
                    : Steps.of(line.quantity(), shelves.items().unit(items[i]));
            if (steps[i] == Steps.NOT_EXACT || steps[i] == Steps.TOO_MANY) {
                return uncounted(shelves.items(), items[i], line.sku(), line.quantity());
            }
            if (steps[i] == 0 || steps[i] < 0 && !signed) {
                return Outcome.refused(StockReason.ZERO_QUANTITY, "sku", line.sku(), "quantity", line.quantity());
            }
        }
        return Outcome.done(new Checked(
                shelves,
                skus,
                items,
                steps,
                new Trial(shelves.balances(), shelves.places().find(place), size)));
    }

    /** At which value what a line brings joins what is there; what only covers a debt joins nothing. */
    long accepted(int line, int at, long steps, long value) {
        long there = Math.max(trial.quantity(at), 0);
        long joins = Math.min(steps, Math.max(trial.quantity(at) + steps, 0));
        return joins == 0 ? value : shelves.items().valuation(items[line]).accepted(there, joins, value);
    }

    /** What the pieces of a line cost by themselves, where that counts; -1 where the valuation says what they cost. */
    long ownCost(int line, Optional<Money> told, boolean areThere) {
        return areThere
                        && told.isPresent()
                        && shelves.items().valuation(items[line]).method() == Method.SPECIFIC
                ? told.get().minor()
                : -1;
    }

    /** Refused where it is told in another currency or below zero. */
    Outcome<Money> told(int line, Money cost) {
        if (!cost.currency().equals(shelves.currency())) {
            return otherCurrency(skus.get(line), cost, shelves);
        }
        return cost.isNegative()
                ? Outcome.refused(StockReason.NEGATIVE_COST, "sku", skus.get(line), "cost", cost)
                : Outcome.done(cost);
    }

    int size() {
        return items.length;
    }

    static <T> Outcome<T> tooMuch(Quantity quantity, Sku sku) {
        return Outcome.refused(StockReason.LIMIT_EXCEEDED, "what", quantity + " of " + sku);
    }

    static <T> Outcome<T> otherCurrency(Sku sku, Money given, Shelves shelves) {
        return Outcome.refused(
                StockReason.CURRENCY_DIFFERS, "sku", sku, "given", given.currency(), "currency", shelves.currency());
    }

    /** Why a quantity of an item has no number of steps. */
    static <T> Outcome<T> uncounted(Items items, int item, Sku sku, Quantity quantity) {
        if (item < 0) {
            return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", sku);
        }
        return Steps.of(quantity, items.unit(item)) == Steps.TOO_MANY
                ? tooMuch(quantity, sku)
                : Outcome.refused(StockReason.WRONG_UNIT, "sku", sku, "quantity", quantity, "unit", items.unit(item));
    }
}

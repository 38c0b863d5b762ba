// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.Cover;
import dev.mizan.inventory.stock.internal.Items;
import dev.mizan.inventory.stock.internal.Places;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.internal.LayerColumn;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.inventory.valuation.internal.Moves;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/** The balance of one item at one place while its events are played: the stock book's own columns, with one slot. */
final class CostFold {
    private static final int FIXED = 6;

    private final Valuation valuation;
    private final Balances balances;
    private final int slot;
    private long coveredBy;

    /** Of an item that has never lain here. */
    static CostFold empty(Valuation valuation) {
        Items items = new Items();
        Places places = new Places();
        items.add(new Sku("ITEM"), Unit.PIECE, valuation);
        return new CostFold(valuation, new Balances(items, places), places);
    }

    private CostFold(Valuation valuation, Balances balances, Places places) {
        this.valuation = valuation;
        this.balances = balances;
        this.slot = balances.open(places.open(new PlaceId("HERE")), 0);
    }

    long quantity() {
        return balances.quantity(slot);
    }

    long value() {
        return balances.value(slot);
    }

    /** How many steps were given out that were not there. */
    long owed() {
        return Math.max(-quantity(), 0);
    }

    /** What the goods that came last cost beyond the provisional cost of the owed ones among them. */
    long coveredBy() {
        return coveredBy;
    }

    /** Plays receipts and issues as long as nothing is sold that is not there; answers the first place not played. */
    int play(Moves moves, int from, int to) {
        return quantity() < 0 || valuation.standard().isPresent() ? from : balances.play(slot, 0, moves, from, to);
    }

    /** Gives out at the cost of the layers, and at the last known cost what is not there; answers the cost. */
    long issue(long steps) {
        long there = Math.max(quantity(), 0);
        if (steps <= there) {
            long cost = balances.issueAtCost(slot, 0, steps);
            balances.settle(slot, 0);
            return cost;
        }
        Layers layers = balances.layers(0);
        long owes = there - quantity();
        long cost = (there == 0 ? 0 : layers.cost(slot, 0, there))
                + layers.atKnownCost(slot, owes + steps - there)
                - layers.atKnownCost(slot, owes);
        balances.issue(slot, 0, steps, cost);
        balances.settle(slot, 0);
        return cost;
    }

    /** Takes in; answers what goes to the cost of goods sold. */
    long receive(long steps, long minor) {
        long owes = owed();
        Cover cover = owes == 0 ? Cover.NONE : Cover.byReceipt(owes, balances.owed(slot), steps, minor);
        coveredBy = cover.trueUp();
        long trueUp = cover.trueUp() + bent(steps - owes, minor - cover.charged());
        balances.receive(slot, 0, steps, minor, trueUp);
        balances.settle(slot, 0);
        return trueUp;
    }

    /** Takes back at what it had cost; answers what goes to the cost of goods sold, the value taken off. */
    long takeBack(long steps, long minor) {
        long owes = owed();
        Cover cover = owes == 0 ? Cover.NONE : Cover.byReturn(owes, balances.owed(slot), steps, minor);
        coveredBy = cover.trueUp();
        long trueUp = cover.trueUp() + bent(steps - owes, minor - cover.charged());
        balances.takeBack(slot, 0, steps, minor, trueUp);
        balances.settle(slot, 0);
        return trueUp - minor;
    }

    /** What so many steps cost by what is known now. */
    long presentCost(long steps) {
        return balances.layers(0).atKnownCost(slot, steps);
    }

    private long bent(long joins, long minor) {
        return joins <= 0 ? 0 : minor - valuation.accepted(Math.max(quantity(), 0), joins, minor);
    }

    /** The whole of it as numbers. */
    long[] save() {
        Layers layers = balances.layers(0);
        int count = layers.count(slot);
        long[] saved = new long[FIXED + 3 * count];
        saved[0] = quantity();
        saved[1] = value();
        saved[2] = balances.owed(slot);
        saved[3] = layers.knownSteps(slot);
        saved[4] = layers.knownGrains(slot);
        saved[5] = count;
        for (int layer = 0; layer < count; layer++) {
            for (LayerColumn column : LayerColumn.values()) {
                saved[FIXED + 3 * layer + column.ordinal()] = layers.layer(slot, layer, column);
            }
        }
        return saved;
    }

    /** What {@link #save} told. */
    static CostFold of(Valuation valuation, long[] saved) {
        CostFold fold = empty(valuation);
        fold.balances.restore(fold.slot, saved[0], saved[1], saved[2]);
        Layers layers = fold.balances.layers(0);
        layers.know(fold.slot, saved[3], saved[4]);
        for (int at = FIXED; at < saved.length; at += 3) {
            layers.restore(fold.slot, saved[at], saved[at + 1], saved[at + 2]);
        }
        return fold;
    }
}

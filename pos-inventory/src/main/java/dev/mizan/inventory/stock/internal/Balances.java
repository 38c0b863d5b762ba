// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import static dev.mizan.inventory.movement.StockRestated.HEAD;
import static dev.mizan.inventory.movement.StockRestated.LAYER;

import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.inventory.valuation.internal.LayersByValuation;
import dev.mizan.inventory.valuation.internal.Moves;
import java.util.Arrays;
import java.util.Optional;

/**
 * The columns of the book: for each slot (one item at one place) its quantity, the value that was posted, and what it
 * owes where more was sold than was there. What is there lies in {@link Layers}.
 */
public final class Balances {
    private final Items items;
    private final Places places;
    private final LayersByValuation layers = new LayersByValuation();
    private Layers[] ofItem = new Layers[0];
    private long[] quantity = new long[64];
    private long[] value = new long[64];
    private long[] owed = new long[64];
    private int size;
    private long total;

    /** Balances of these items at these places. */
    public Balances(Items items, Places places) {
        this.items = items;
        this.places = places;
    }

    /** The slot of an item at a place, or -1 where it has never lain there. */
    public int find(int place, int item) {
        return places.slot(place, item);
    }

    /** The slot of an item at a place, new where it is new. */
    public int open(int place, int item) {
        int found = find(place, item);
        if (found >= 0) {
            return found;
        }
        if (size == quantity.length) {
            quantity = Arrays.copyOf(quantity, size * 2);
            value = Arrays.copyOf(value, size * 2);
            owed = Arrays.copyOf(owed, size * 2);
        }
        places.slot(place, item, size);
        return size++;
    }

    /** The layers of an item under its valuation. */
    public Layers layers(int item) {
        if (item >= ofItem.length) {
            ofItem = Arrays.copyOf(ofItem, Math.max(items.size(), item + 1));
        }
        if (ofItem[item] == null) {
            ofItem[item] = layers.of(items.valuation(item));
        }
        return ofItem[item];
    }

    /** The standard cost of an item, where it is valued at one. */
    public Optional<StandardCost> standard(int item) {
        return items.valuation(item).standard();
    }

    /** On hand, in steps; negative where more was sold than was there. */
    public long quantity(int slot) {
        return slot < 0 ? 0 : quantity[slot];
    }

    /** The value that the movements add up to, in minor units. */
    public long value(int slot) {
        return slot < 0 ? 0 : value[slot];
    }

    /** The provisional value of what was sold and was not there, in minor units. */
    public long owed(int slot) {
        return slot < 0 ? 0 : owed[slot];
    }

    /** The value of all slots. */
    public long total() {
        return total;
    }

    /** By how much the posted value differs from that of the layers: what a till issued at another cost. */
    public long drift(int slot, int item) {
        return value[slot] - (quantity[slot] < 0 ? -owed[slot] : layers(item).value(slot));
    }

    /** Changes the posted value alone. */
    public void post(int slot, long change) {
        value[slot] = Math.addExact(value[slot], change);
        total = Math.addExact(total, change);
    }

    /**
     * Goods that lie there are worth more or less. Where they are gone by now, as another shop's log may tell it, the
     * posted value alone changes, and the owner of the place trues it up.
     */
    public void charge(int slot, int item, long ahead, long steps, long change) {
        long there = Math.max(quantity[slot], 0);
        long before = Math.min(ahead, there);
        long upTo = Math.min(before + steps, there);
        if (upTo > before) {
            layers(item).charge(slot, before, upTo, change);
        }
        post(slot, change);
    }

    /**
     * The posted value changes, and what lies there is told anew as {@link
     * dev.mizan.inventory.movement.StockRestated#states} says. Where it is not about as much as is there, the value alone.
     */
    public void restate(int slot, int item, long change, long[] state) {
        post(slot, change);
        Layers layers = layers(item);
        long left = 0;
        for (int layer = HEAD; layer < state.length; layer += LAYER) {
            left += state[layer + 2];
        }
        if (left != Math.max(quantity[slot], 0)) {
            return;
        }
        owed[slot] = state[0];
        layers.clear(slot);
        layers.know(slot, state[1], state[2]);
        for (int layer = HEAD; layer < state.length; layer += LAYER) {
            layers.restore(slot, state[layer], state[layer + 1], state[layer + 2]);
        }
    }

    /** Goods leave; what is not there is owed at the last known cost. */
    public void issue(int slot, int item, long steps, long cost) {
        Layers layers = layers(item);
        long there = Math.max(quantity[slot], 0);
        long taken = Math.min(there, steps);
        long owing = 0;
        if (taken < steps) {
            long owes = there - quantity[slot];
            owing = layers.atKnownCost(slot, owes + steps - taken) - layers.atKnownCost(slot, owes);
            owed[slot] += owing;
        }
        if (taken > 0) {
            layers.take(slot, taken, cost - owing);
        }
        quantity[slot] = Math.subtractExact(quantity[slot], steps);
        post(slot, -cost);
    }

    /** Goods leave that are all there; answers what they cost. */
    public long issueAtCost(int slot, int item, long steps) {
        long cost = layers(item).takeAtCost(slot, steps);
        quantity[slot] -= steps;
        post(slot, -cost);
        return cost;
    }

    /** Plays plain moves of a slot that owes nothing; answers the first place that is left to others. */
    public int play(int slot, int item, Moves moves, int from, int to) {
        int reached = layers(item).play(slot, quantity[slot], moves, from, to);
        quantity[slot] = moves.left();
        post(slot, moves.change());
        return reached;
    }

    /** Where each issue starts anew, it ends here. */
    public void settle(int slot, int item) {
        layers(item).settle(slot);
    }

    /** Goods come in at a cost; they cover what is owed first. */
    public void receive(int slot, int item, long steps, long cost, long trueUp) {
        Layers layers = layers(item);
        long owes = Math.max(-quantity[slot], 0);
        Cover cover = owes == 0 ? Cover.NONE : Cover.byReceipt(owes, owed[slot], steps, cost);
        if (steps > owes) {
            layers.receive(slot, steps - owes, cost - cover.charged());
        }
        if (owes > 0) {
            layers.knowCost(slot, steps, cost);
        }
        add(slot, steps, cost - trueUp, cover);
    }

    /** Goods come back at what they had left for; they undo what is owed first. */
    public void takeBack(int slot, int item, long steps, long cost, long trueUp) {
        long owes = Math.max(-quantity[slot], 0);
        Cover cover = owes == 0 ? Cover.NONE : Cover.byReturn(owes, owed[slot], steps, cost);
        if (steps > owes) {
            layers(item).takeBack(slot, steps - owes, cost - cover.charged());
        }
        add(slot, steps, cost - trueUp, cover);
    }

    private void add(int slot, long steps, long change, Cover cover) {
        owed[slot] -= cover.released();
        quantity[slot] = Math.addExact(quantity[slot], steps);
        post(slot, change);
    }

    /** Moves what lies at the slots of an item to another valuation, as one layer at its value. */
    public void revalue(int item, Valuation valuation) {
        Layers from = layers(item);
        Layers to = layers.of(valuation);
        for (int place = 0; place < places.size(); place++) {
            int slot = find(place, item);
            if (slot >= 0 && from != to) {
                LayersByValuation.move(slot, Math.max(quantity[slot], 0), from, to);
            }
        }
        items.revalue(item, valuation);
        ofItem[item] = to;
    }

    /** Sets a slot as it was written. */
    public void restore(int slot, long steps, long posted, long owes) {
        quantity[slot] = steps;
        owed[slot] = owes;
        post(slot, posted);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockRestated;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.movement.StockTruedUp;

/** Applies a movement to the book, line by line: what was decided is posted, and the layers follow the quantities. */
public final class Applying {
    private final Shelves shelves;
    /** The items of the lines, kept from one movement to the next so that nothing is allocated. */
    private int[] items = new int[64];

    /** Of these shelves; one for their life. */
    public Applying(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Takes up a movement; nothing is changed where it is of another currency or of an item that is not kept. */
    public void apply(Movement movement) {
        if (!movement.currency().equals(shelves.currency())) {
            throw new IllegalArgumentException(
                    "a movement in " + movement.currency() + " for a stock book in " + shelves.currency());
        }
        int lines = movement.skus().size();
        if (lines > items.length) {
            items = new int[Math.max(lines, items.length * 2)];
        }
        for (int line = 0; line < lines; line++) {
            items[line] = shelves.items().get(movement.skus().get(line));
        }
        int place = shelves.places().open(movement.place());
        if (movement instanceof StockRestated restated) {
            restate(restated, place);
            return;
        }
        for (int line = 0; line < lines; line++) {
            apply(movement, line, items[line], shelves.balances().open(place, items[line]));
        }
        for (int line = 0; line < lines; line++) {
            int item = items[line];
            shelves.balances().settle(shelves.balances().find(place, item), item);
        }
    }

    private void restate(StockRestated restated, int place) {
        Column states = restated.states();
        int at = 0;
        for (int line = 0; line < restated.skus().size(); line++) {
            long[] state = new long
                    [StockRestated.HEAD
                            + StockRestated.LAYER * Math.toIntExact(states.get(at + StockRestated.HEAD - 1))];
            for (int number = 0; number < state.length; number++) {
                state[number] = states.get(at + number);
            }
            at += state.length;
            int slot = shelves.balances().open(place, items[line]);
            shelves.balances().restate(slot, items[line], restated.values().get(line), state);
        }
    }

    private void apply(Movement movement, int line, int item, int slot) {
        Balances balances = shelves.balances();
        long steps = movement.stepsChange(line);
        long change = movement.valueChange(line);
        long trueUp = movement.trueUp(line);
        if (movement instanceof StockTruedUp) {
            balances.post(slot, change);
        } else if (movement instanceof StockRevalued revalued) {
            balances.charge(
                    slot, item, revalued.ahead().get(line), revalued.steps().get(line), change);
        } else if (steps < 0) {
            balances.issue(slot, item, -steps, -change);
        } else if (movement instanceof StockReceived) {
            balances.receive(slot, item, steps, change + trueUp, trueUp);
        } else {
            balances.takeBack(slot, item, steps, change + trueUp, trueUp);
        }
    }
}

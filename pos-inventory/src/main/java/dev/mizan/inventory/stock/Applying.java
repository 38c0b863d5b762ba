// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockTruedUp;
import dev.mizan.inventory.stock.internal.Balances;

/** Applies a movement to the book, line by line: what was decided is posted, and the layers follow the quantities. */
record Applying(StockBook book) {

    void apply(Movement movement) {
        if (!movement.currency().equals(book.currency())) {
            throw new IllegalArgumentException(
                    "a movement in " + movement.currency() + " for a stock book in " + book.currency());
        }
        int lines = movement.skus().size();
        int[] items = new int[lines];
        for (int line = 0; line < lines; line++) {
            items[line] = book.items().get(movement.skus().get(line));
        }
        int place = book.places().open(movement.place());
        for (int line = 0; line < lines; line++) {
            apply(movement, line, items[line], book.balances().open(place, items[line]));
        }
        for (int item : items) {
            book.balances().settle(book.balances().find(place, item), item);
        }
    }

    private void apply(Movement movement, int line, int item, int slot) {
        Balances balances = book.balances();
        long steps = movement.stepsChange(line);
        long change = movement.valueChange(line);
        long trueUp = movement.trueUp(line);
        if (movement instanceof StockTruedUp) {
            balances.post(slot, change);
        } else if (steps < 0) {
            balances.issue(slot, item, -steps, -change);
        } else if (movement instanceof StockReceived) {
            balances.receive(slot, item, steps, change + trueUp, trueUp);
        } else {
            balances.takeBack(slot, item, steps, change + trueUp, trueUp);
        }
    }
}

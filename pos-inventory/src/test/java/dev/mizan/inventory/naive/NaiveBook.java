// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.naive;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Sku;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads what was done off a movement and says what each line should have been worth. */
public final class NaiveBook {
    private final Valuation valuation;
    private final Map<String, NaiveCell> cells = new HashMap<>();

    public NaiveBook(Valuation valuation) {
        this.valuation = valuation;
    }

    public long quantity(PlaceId place, Sku sku) {
        return cell(place, sku).quantity();
    }

    public long value(PlaceId place, Sku sku) {
        return cell(place, sku).value();
    }

    /**
     * Plays a movement and answers what its lines change the value by. What comes in is taken from the movement; what
     * leaves, what is found and what is trued up is told anew.
     */
    public long[] changes(Movement movement) {
        long[] changes = new long[movement.skus().size()];
        Set<NaiveCell> touched = new HashSet<>();
        for (int line = 0; line < changes.length; line++) {
            NaiveCell cell = cell(movement.place(), movement.skus().get(line));
            changes[line] = change(cell, movement, line);
            touched.add(cell);
        }
        touched.forEach(NaiveCell::endOfDocument);
        return changes;
    }

    private static long change(NaiveCell cell, Movement movement, int line) {
        long steps = movement.stepsChange(line);
        if (movement instanceof StockIssued || steps < 0) {
            return -cell.issue(-steps);
        }
        if (movement instanceof StockReceived received) {
            long cost = received.values().get(line);
            return cost - cell.receive(steps, cost);
        }
        long value = movement instanceof StockAdjusted
                ? cell.foundValue(steps)
                : movement.valueChange(line) + movement.trueUp(line);
        return value - cell.takeBack(steps, value);
    }

    private NaiveCell cell(PlaceId place, Sku sku) {
        return cells.computeIfAbsent(place + "/" + sku, name -> new NaiveCell(valuation));
    }
}

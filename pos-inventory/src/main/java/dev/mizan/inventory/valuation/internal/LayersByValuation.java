// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.Valuation;
import java.util.HashMap;
import java.util.Map;

/** The layers of a book, one set for each valuation that is in use. */
public final class LayersByValuation {
    private final Map<Valuation, Layers> layers = new HashMap<>();

    /** The layers of the items that are valued so. */
    public Layers of(Valuation valuation) {
        return layers.computeIfAbsent(valuation, LayersByValuation::empty);
    }

    /** Moves what is left at a slot to other layers, as one layer at its value. */
    public static void move(int slot, long left, Layers from, Layers to) {
        to.know(slot, from.knownSteps(slot), from.knownGrains(slot));
        if (left > 0) {
            to.receive(slot, left, from.value(slot));
        }
        from.clear(slot);
    }

    private static Layers empty(Valuation valuation) {
        return switch (valuation.method()) {
            case MOVING_AVERAGE -> new AverageLayers(valuation.rounding());
            case FIFO -> new QueuedLayers(valuation.rounding(), false);
            case LIFO -> new QueuedLayers(valuation.rounding(), true);
            case SPECIFIC -> new PieceLayers();
            case STANDARD -> new StandardLayers(valuation.standard().orElseThrow());
        };
    }
}

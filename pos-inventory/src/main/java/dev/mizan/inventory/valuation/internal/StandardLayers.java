// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.share.Share;
import java.util.HashMap;
import java.util.Map;

/** Standard cost: how much is left at each slot of the items that share one; its worth follows from the standard alone. */
final class StandardLayers implements Layers {
    private final StandardCost standard;
    private final Map<Integer, Long> left = new HashMap<>();

    StandardLayers(StandardCost standard) {
        this.standard = standard;
    }

    private long left(int slot) {
        return left.getOrDefault(slot, 0L);
    }

    @Override
    public long value(int slot) {
        return standard.worth(left(slot));
    }

    @Override
    public long cost(int slot, long from, long to) {
        return standard.worth(left(slot) - from) - standard.worth(left(slot) - to);
    }

    @Override
    public void take(int slot, long steps) {
        left.merge(slot, -steps, Long::sum);
    }

    @Override
    public void settle(int slot) {}

    @Override
    public void receive(int slot, long steps, long value) {
        left.merge(slot, steps, Long::sum);
    }

    @Override
    public void takeBack(int slot, long steps, long value) {
        receive(slot, steps, value);
    }

    /** What they cost beyond the standard does not change it. */
    @Override
    public void charge(int slot, long from, long to, long value) {}

    /** What was paid last does not change the standard. */
    @Override
    public void know(int slot, long steps, long grains) {}

    @Override
    public long knownSteps(int slot) {
        return standard.steps();
    }

    @Override
    public long knownGrains(int slot) {
        return standard.minor() * Share.GRAINS;
    }

    @Override
    public int count(int slot) {
        return left(slot) > 0 ? 1 : 0;
    }

    @Override
    public long layer(int slot, int layer, LayerColumn column) {
        return switch (column) {
            case BASE -> standard.steps();
            case GRAINS -> knownGrains(slot);
            case LEFT -> left(slot);
        };
    }

    @Override
    public void restore(int slot, long base, long grains, long there) {
        receive(slot, there, 0);
    }

    @Override
    public void clear(int slot) {
        left.remove(slot);
    }
}

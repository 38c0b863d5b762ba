// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.share.Share;
import java.util.HashMap;
import java.util.Map;

/**
 * Specific identification: so many pieces, worth the sum of their own costs. Which piece costs what, whoever decides an
 * issue knows; here it leaves at that.
 */
final class PieceLayers implements Layers {
    private record Pieces(long left, long value, long knownSteps, long knownGrains) {
        Pieces more(long steps, long worth) {
            long after = left + steps;
            return new Pieces(after, after == 0 ? 0 : Math.max(value + worth, 0), knownSteps, knownGrains);
        }
    }

    private static final Pieces NONE = new Pieces(0, 0, 0, 0);

    private final Map<Integer, Pieces> slots = new HashMap<>();

    private Pieces at(int slot) {
        return slots.getOrDefault(slot, NONE);
    }

    @Override
    public long value(int slot) {
        return at(slot).value;
    }

    @Override
    public long cost(int slot, long from, long to) {
        Pieces here = at(slot);
        return Share.of(here.value, to, here.left) - Share.of(here.value, from, here.left);
    }

    @Override
    public void take(int slot, long steps) {
        take(slot, steps, cost(slot, 0, steps));
    }

    @Override
    public void take(int slot, long steps, long value) {
        slots.put(slot, at(slot).more(-steps, -value));
    }

    @Override
    public void settle(int slot) {}

    @Override
    public void receive(int slot, long steps, long value) {
        takeBack(slot, steps, value);
        know(slot, steps, value * Share.GRAINS);
    }

    @Override
    public void takeBack(int slot, long steps, long value) {
        slots.put(slot, at(slot).more(steps, value));
    }

    @Override
    public void charge(int slot, long from, long to, long value) {
        takeBack(slot, 0, value);
    }

    @Override
    public void know(int slot, long steps, long grains) {
        slots.put(slot, new Pieces(at(slot).left, at(slot).value, steps, grains));
    }

    @Override
    public long knownSteps(int slot) {
        return at(slot).knownSteps;
    }

    @Override
    public long knownGrains(int slot) {
        return at(slot).knownGrains;
    }

    @Override
    public int count(int slot) {
        return at(slot).left > 0 ? 1 : 0;
    }

    @Override
    public long layer(int slot, int layer, LayerColumn column) {
        return switch (column) {
            case BASE, LEFT -> at(slot).left;
            case GRAINS -> at(slot).value * Share.GRAINS;
        };
    }

    @Override
    public void restore(int slot, long base, long grains, long left) {
        takeBack(slot, left, grains / Share.GRAINS);
    }

    @Override
    public void clear(int slot) {
        slots.remove(slot);
    }
}

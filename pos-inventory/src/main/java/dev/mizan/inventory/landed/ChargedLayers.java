// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayDeque;
import java.util.Deque;

/** The layers of one item at one place with what is charged on each; those without a charge that touch are one. */
final class ChargedLayers {
    /** What is told of a layer that is charged. */
    @FunctionalInterface
    interface Charged {
        void tell(long ahead, long steps, long grains);
    }

    private record Layer(long steps, long grains) {}

    private Method method;
    private Deque<Layer> layers = new ArrayDeque<>();
    private long owed;

    ChargedLayers(Method method) {
        this.method = method;
    }

    void moveTo(Method other) {
        long steps = 0;
        long grains = 0;
        for (Layer layer : layers) {
            steps += layer.steps;
            grains += layer.grains;
        }
        layers = new ArrayDeque<>();
        if (steps > 0) {
            layers.add(new Layer(steps, grains));
        }
        method = other;
    }

    /** Goods that were sold before these came take their part first. */
    long come(long steps, long grains, boolean back) {
        long covered = Math.min(owed, steps);
        long gone = part(grains, covered, steps);
        owed -= covered;
        if (steps > covered) {
            Layer layer = new Layer(steps - covered, grains - gone);
            switch (method) {
                case FIFO -> add(layer, back);
                case LIFO -> add(layer, true);
                case MOVING_AVERAGE, STANDARD, SPECIFIC -> pool(layer);
            }
        }
        return gone;
    }

    private void add(Layer layer, boolean first) {
        Layer next = first ? layers.peekFirst() : layers.peekLast();
        if (next != null && next.grains == 0 && layer.grains == 0) {
            Layer one = new Layer(next.steps + layer.steps, 0);
            if (first) {
                layers.removeFirst();
                layers.addFirst(one);
            } else {
                layers.removeLast();
                layers.addLast(one);
            }
        } else if (first) {
            layers.addFirst(layer);
        } else {
            layers.addLast(layer);
        }
    }

    private void pool(Layer layer) {
        Layer before = layers.pollFirst();
        layers.addFirst(before == null ? layer : new Layer(before.steps + layer.steps, before.grains + layer.grains));
    }

    long leave(long steps) {
        long wanted = steps;
        long grains = 0;
        while (wanted > 0 && !layers.isEmpty()) {
            Layer first = layers.removeFirst();
            long taken = Math.min(first.steps, wanted);
            long part = part(first.grains, taken, first.steps);
            if (taken < first.steps) {
                layers.addFirst(new Layer(first.steps - taken, first.grains - part));
            }
            grains += part;
            wanted -= taken;
        }
        owed += wanted;
        return grains;
    }

    void charged(Charged out) {
        long ahead = 0;
        for (Layer layer : layers) {
            if (layer.grains != 0) {
                out.tell(ahead, layer.steps, layer.grains);
            }
            ahead += layer.steps;
        }
    }

    private static long part(long grains, long steps, long whole) {
        return steps == whole ? grains : Rounding.DOWN.multiplyDivide(grains, steps, whole);
    }
}

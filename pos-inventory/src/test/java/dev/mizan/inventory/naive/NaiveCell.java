// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.naive;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import java.util.ArrayDeque;
import java.util.Deque;

/** One item at one place: layers as a list, fractions where a value is split. */
final class NaiveCell {
    private final Valuation valuation;
    private final Deque<NaiveLayer> layers = new ArrayDeque<>();
    private Fraction knownValue = Fraction.ZERO;
    private long knownSteps;
    long owedSteps;
    long owedValue;

    NaiveCell(Valuation valuation) {
        this.valuation = valuation;
    }

    long quantity() {
        return layers.stream().mapToLong(NaiveLayer::left).sum() - owedSteps;
    }

    long value() {
        return there() - owedValue;
    }

    private long there() {
        return layers.stream().mapToLong(NaiveLayer::worth).sum();
    }

    long issue(long steps) {
        long wanted = steps;
        long cost = 0;
        while (wanted > 0 && !layers.isEmpty()) {
            NaiveLayer first = layers.removeFirst();
            NaiveLayer rest = first.leaving(Math.min(wanted, first.left()));
            cost += first.worth() - rest.worth();
            wanted -= first.left() - rest.left();
            if (rest.left() > 0) {
                layers.addFirst(rest);
            }
        }
        long provisional = known(owedSteps + wanted) - known(owedSteps);
        owedSteps += wanted;
        owedValue += provisional;
        return cost + provisional;
    }

    void endOfDocument() {
        if (valuation.rounding() == IssueRounding.REMAINING && !layers.isEmpty()) {
            layers.addFirst(layers.removeFirst().anew());
            if (average()) {
                know(layers.getFirst().came(), layers.getFirst().value());
            }
        }
    }

    /** Answers the true-up. */
    long receive(long steps, long cost) {
        long covered = Math.min(steps, owedSteps);
        long charged = covered == 0 ? 0 : share(cost, covered, steps);
        long released = covered == 0 ? 0 : share(owedValue, covered, owedSteps);
        know(steps, Fraction.of(cost));
        settle(covered, released);
        if (steps > covered) {
            add(steps - covered, cost - charged, false);
        }
        return charged - released;
    }

    /** Answers the true-up. */
    long takeBack(long steps, long value) {
        long covered = Math.min(steps, owedSteps);
        long charged = covered == 0 ? 0 : share(value, covered, steps);
        long released = covered == 0 ? 0 : share(owedValue, covered, owedSteps);
        if (covered > 0 && steps < owedSteps && value <= owedValue) {
            released = value;
        } else if (covered > 0 && steps > owedSteps && value >= owedValue) {
            charged = owedValue;
        }
        settle(covered, released);
        if (steps > covered) {
            add(steps - covered, value - charged, true);
        }
        return charged - released;
    }

    /** What is found settles what is owed first and is worth the present average. */
    long foundValue(long steps) {
        return steps <= owedSteps ? share(owedValue, steps, owedSteps) : owedValue + present(steps - owedSteps);
    }

    long present(long steps) {
        return quantity() > 0 ? share(there(), steps, quantity()) : known(steps);
    }

    private void settle(long covered, long released) {
        owedSteps -= covered;
        owedValue -= released;
    }

    private void add(long steps, long value, boolean back) {
        if (back && valuation.method() == Method.FIFO && valuation.rounding() == IssueRounding.REMAINING) {
            layers.addLast(new NaiveLayer(steps, Fraction.of(value), steps));
            if (knownSteps == 0) {
                know(steps, Fraction.of(value));
            }
            return;
        }
        if (back && !layers.isEmpty() || back && average()) {
            NaiveLayer first = layers.isEmpty() ? new NaiveLayer(knownSteps, knownValue, 0) : layers.removeFirst();
            NaiveLayer undone = first.leaving(-steps);
            if (first.came() >= undone.left() && undone.worth() == worth(first) + value) {
                layers.addFirst(undone);
                return;
            }
            if (first.left() > 0) {
                layers.addFirst(first);
            }
        }
        if (!average()) {
            NaiveLayer layer = new NaiveLayer(steps, Fraction.of(value), steps);
            if (back || valuation.method() == Method.LIFO) {
                layers.addFirst(layer);
                if (back && knownSteps == 0) {
                    know(steps, Fraction.of(value));
                }
            } else {
                layers.addLast(layer);
            }
            return;
        }
        long left = 0;
        Fraction pool = Fraction.ZERO;
        if (!layers.isEmpty()) {
            NaiveLayer first = layers.removeFirst();
            left = first.left();
            pool = first.value().times(first.left(), first.came()).upToGrains();
        }
        layers.addFirst(new NaiveLayer(left + steps, pool.plus(Fraction.of(value)), left + steps));
        know(left + steps, pool.plus(Fraction.of(value)));
    }

    private static long worth(NaiveLayer layer) {
        return layer.left() == 0 ? 0 : layer.worth();
    }

    private boolean average() {
        return valuation.method() == Method.MOVING_AVERAGE;
    }

    private void know(long steps, Fraction value) {
        knownSteps = steps;
        knownValue = value;
    }

    private long known(long steps) {
        return knownSteps == 0 ? 0 : knownValue.times(steps, knownSteps).rounded();
    }

    private static long share(long value, long part, long whole) {
        return Fraction.of(value).times(part, whole).rounded();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import java.util.Arrays;

/**
 * What happened at one slot as columns by the number of its coming, its order in time, and what each move added to the cost
 * of goods sold, so that a million are played in one go, each told by one number. What a play does not know, goods that come
 * back, it leaves to others.
 */
public final class Moves {
    /** Stands for what is no receipt and no issue: an issue of more than there can ever be. */
    private static final long OTHER = -Long.MAX_VALUE;

    private long[] steps = new long[16];
    private long[] minor = new long[16];
    private long[] cost = new long[16];
    private int[] order = new int[16];
    private int size;
    private int[] changed = new int[16];
    private long[] was = new long[16];
    private int changes;
    private long left;
    private long change;

    /** None. */
    public Moves() {}

    /** How many. */
    public int size() {
        return size;
    }

    /** Takes up a move that came last, with no place in time; answers its number. */
    public int put() {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
            minor = Arrays.copyOf(minor, size * 2);
            cost = Arrays.copyOf(cost, size * 2);
            order = Arrays.copyOf(order, size * 2);
        }
        return size++;
    }

    /** A move is a receipt of so many steps at a cost; of none, nothing happened. */
    public void receipt(int move, long came, long value) {
        steps[move] = came;
        minor[move] = value;
    }

    /** A move is an issue of so many steps; of none, nothing happened. */
    public void issue(int move, long left) {
        steps[move] = -left;
        minor[move] = 0;
    }

    /** A move is something else, about so many steps: a play stops before it. */
    public void other(int move, long about) {
        steps[move] = OTHER;
        minor[move] = about;
    }

    /** How many steps a move is about, zero or more. */
    public long about(int move) {
        return steps[move] == OTHER ? minor[move] : Math.abs(steps[move]);
    }

    /** What a receipt cost, in minor units; 0 for the others. */
    public long value(int move) {
        return steps[move] == OTHER ? 0 : minor[move];
    }

    /** Puts the move that came last at a place in time, before what is there. */
    public void insert(int place) {
        System.arraycopy(order, place, order, place + 1, size - 1 - place);
        order[place] = size - 1;
    }

    /** Puts a move at a place in time, instead of what is there. */
    public void place(int place, int move) {
        order[place] = move;
    }

    /** The move at a place in time. */
    public int at(int place) {
        return order[place];
    }

    /** What a move added to the cost of goods sold when it was played last; minor units. */
    public long cost(int move) {
        return cost[move];
    }

    /** How many moves cost otherwise since {@link #expect}. */
    public int changes() {
        return changes;
    }

    /** The move that was the so-manieth to change. */
    public int changed(int change) {
        return changed[change];
    }

    /** What that move cost before. */
    public long was(int change) {
        return was[change];
    }

    /** Forgets which moves changed; so many are played next, each of which may change. */
    public void expect(int most) {
        changes = 0;
        if (most > changed.length) {
            changed = new int[most];
            was = new long[most];
        }
    }

    /** What the move at a place costs now. */
    public void played(int place, long now) {
        int move = order[place];
        long before = cost[move];
        if (before != now) {
            changed[changes] = move;
            was[changes++] = before;
            cost[move] = now;
        }
    }

    /** How much was left when the last play ended. */
    public long left() {
        return left;
    }

    /** By how much the last play changed the value of what is there. */
    public long change() {
        return change;
    }

    void ended(long there, long more) {
        left = there;
        change = more;
    }

    /** At a place in time: above zero came in, below zero left. */
    long steps(int place) {
        return steps[order[place]];
    }

    /** At a place in time, what a receipt cost. */
    long minor(int place) {
        return minor[order[place]];
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal.choice;

import java.util.Arrays;

/** A choice of at most one promotion for each line, and what is proved of it. */
public final class Choice {
    /** No promotion. */
    public static final int NONE = -1;
    /** Beyond so many lines or promotions nothing is searched. */
    static final int MOST = 500;

    final int[] chosen;
    long saving;
    long bound;

    Choice(int lines) {
        chosen = new int[lines];
        Arrays.fill(chosen, NONE);
    }

    /**
     * The best choice, line by line or, of promotions that have all of their lines or none, as wholes.
     *
     * @param states how many to look at before a choice may be left unproven
     */
    public static Choice of(Offers offers, boolean wholes, int states) {
        return wholes ? new Wholes(offers, states).best() : new EachLine(offers, states).best();
    }

    /** The promotion of a line, or {@link #NONE}. */
    public int of(int line) {
        return chosen[line];
    }

    /** A copy of the promotions of all lines. */
    public int[] toArray() {
        return chosen.clone();
    }

    /** What it saves, in the measure of the offers, less their fees. */
    public long saving() {
        return saving;
    }

    /** What another choice could save above this at most; 0 where it is proven that none saves more. */
    public long gap() {
        return bound - saving;
    }

    void take(int[] other, long saves) {
        System.arraycopy(other, 0, chosen, 0, chosen.length);
        saving = saves;
    }
}

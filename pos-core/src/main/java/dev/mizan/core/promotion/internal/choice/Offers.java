// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal.choice;

import dev.mizan.core.promotion.reward.Reduction;

/** Promotions that compete for lines, by their places in the order of evaluation. */
public interface Offers {
    /** How many lines. */
    int lines();

    /** How many promotions. */
    int size();

    /** Whether a promotion is about a line. */
    boolean covers(int offer, int line);

    /** Whether two may apply to one basket. */
    boolean together(int one, int other);

    /** What is known of a promotion. */
    Reduction.Reach reach(int offer);

    /** The most that anything may take off a line. */
    long most(int line);

    /** What it costs a choice that one more promotion is in it, in the same measure as what is taken off; never below zero. */
    long fee();

    /**
     * What a promotion takes off its lines, in minor units or a multiple of them; below zero where it adds.
     *
     * @param chosen the promotion of each line
     * @param off what it takes off each line that is its own; others are left as they are
     */
    void reduce(int offer, int[] chosen, long[] off);
}

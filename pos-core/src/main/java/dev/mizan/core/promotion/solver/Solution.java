// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * Which units go to which deals, what that saves and what is proved about it. A view into the {@link SolverPad} that
 * made it: valid until that pad solves again. Amounts are minor units.
 */
public final class Solution {
    private int takes;
    private int[] takeDeal = new int[64];
    private int[] takeRole = new int[64];
    private int[] takeClass = new int[64];
    private int[] takeCount = new int[64];
    private long[] dealSaving = new long[16];
    private int[] dealTimes = new int[16];
    private int deals;
    private long saving;
    private long bound;
    private long states;
    long[] dual = new long[16];
    long[] gaps = new long[16];
    int components;
    private int[] left = new int[32];

    Solution() {}

    void begin(Problem problem) {
        takes = 0;
        saving = 0;
        bound = 0;
        states = 0;
        components = 0;
        deals = problem.deals();
        if (dealSaving.length < deals) {
            dealSaving = new long[2 * deals];
            dealTimes = new int[2 * deals];
            gaps = new long[2 * deals];
        }
        if (dual.length < problem.classes()) {
            dual = new long[2 * problem.classes()];
        }
        Arrays.fill(dealSaving, 0, deals, 0);
        Arrays.fill(dealTimes, 0, deals, 0);
        Arrays.fill(dual, 0, problem.classes(), 0);
    }

    /** Zeros, one for each class of a component: units of it that were handed out. */
    int[] left(int classes) {
        left = Memory.atLeast(left, classes);
        Arrays.fill(left, 0, classes, 0);
        return left;
    }

    void take(int deal, int role, int unitClass, int count) {
        if (takes == takeDeal.length) {
            takeDeal = Arrays.copyOf(takeDeal, 2 * takes);
            takeRole = Arrays.copyOf(takeRole, 2 * takes);
            takeClass = Arrays.copyOf(takeClass, 2 * takes);
            takeCount = Arrays.copyOf(takeCount, 2 * takes);
        }
        takeDeal[takes] = deal;
        takeRole[takes] = role;
        takeClass[takes] = unitClass;
        takeCount[takes] = count;
        takes++;
    }

    void applied(int deal, int times, long saved) {
        dealTimes[deal] = times;
        dealSaving[deal] = saved;
        saving += saved;
    }

    /** Closes a component: what it can save at most above what its deals saved, and the states that showed it. */
    void component(long saved, long gap, long expanded) {
        gaps[components++] = gap;
        bound += saved + gap;
        states += expanded;
    }

    /** What all deals save together. */
    public long saving() {
        return saving;
    }

    /** No way to apply the deals saves more than this. */
    public long upperBound() {
        return bound;
    }

    /** The upper bound less the saving: 0 when it is proven. */
    public long gap() {
        return bound - saving;
    }

    /** What is proved. */
    public Status status() {
        return bound == saving ? Status.PROVEN_OPTIMAL : Status.WITHIN_GAP;
    }

    /** States that the search expanded. */
    public long states() {
        return states;
    }

    /** How often a deal applies. */
    public int applications(int deal) {
        return dealTimes[deal];
    }

    /** What a deal saves. */
    public long saving(int deal) {
        return dealSaving[deal];
    }

    /** Number of takes: of one class into one role of one deal, in the order of the deals. */
    public int takes() {
        return takes;
    }

    /** The deal of a take. */
    public int takeDeal(int take) {
        return takeDeal[take];
    }

    /** The role of a take: the slot, or of a {@link Deal.Cheapest} 0 paid and 1 saved. */
    public int takeRole(int take) {
        return takeRole[take];
    }

    /** The class of a take. */
    public int takeClass(int take) {
        return takeClass[take];
    }

    /** Units of a take, at least 1. */
    public int takeCount(int take) {
        return takeCount[take];
    }

    /** Units of a class in a role of a deal: a search through the takes. */
    public int taken(int deal, int role, int unitClass) {
        int units = 0;
        for (int i = 0; i < takes; i++) {
            if (takeDeal[i] == deal && takeRole[i] == role && takeClass[i] == unitClass) {
                units += takeCount[i];
            }
        }
        return units;
    }

    /** What a checker needs to believe the claim; a value that outlives the pad. */
    public Certificate certificate(Problem problem) {
        int[] plan = new int[4 * takes];
        for (int i = 0; i < takes; i++) {
            plan[4 * i] = takeDeal[i];
            plan[4 * i + 1] = takeRole[i];
            plan[4 * i + 2] = takeClass[i];
            plan[4 * i + 3] = takeCount[i];
        }
        return new Certificate(Arrays.copyOf(dual, problem.classes()), plan, saving, Arrays.copyOf(gaps, components));
    }
}

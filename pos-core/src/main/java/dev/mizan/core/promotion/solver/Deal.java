// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of one deal, without a basket: how many units make one application and how they stand in it. What a unit is
 * worth in it is said by {@link Problem#allow}. Immutable; made once, when a book is compiled.
 */
public sealed interface Deal {
    /** No limit on how often a deal applies. */
    int UNLIMITED = Integer.MAX_VALUE;

    /** The most slots of one deal. */
    int MOST_SLOTS = Limits.SLOTS;

    /** The most units of one slot. */
    int MOST_UNITS = Limits.GROUP;

    /** The largest charge or value, in minor units. */
    long MOST_AMOUNT = Limits.AMOUNT;

    /** Columns of eligibility that {@link Problem#allow} fills: one a slot, or one for a {@link Cheapest}. */
    int slots();

    /** What a unit can be in the deal, as a {@link Solution} tells it: the slots, or paid 0 and saved 1. */
    int roles();

    /** Units of this role in one application, at least 1. */
    int need(int role);

    /** Minor units that one application takes off the sum of its units' values; below zero it adds. */
    long charge();

    /** How often the deal may apply in one basket, at least 1. */
    int maxApplications();

    /** The same terms, at most {@code times} in a basket. */
    Deal atMost(int times);

    /** {@code size} units for {@code price} minor units; each unit's value is what it would cost without. */
    static Deal fixedGroup(int size, long price) {
        return new Slots(List.of(size), price, UNLIMITED);
    }

    /** {@code size} units that save their values; of one unit it is a plain discount a unit. */
    static Deal percentGroup(int size) {
        return new Slots(List.of(size), 0, UNLIMITED);
    }

    /** Buy {@code paid} of slot 0 (value 0), and {@code got} of slot 1 save their values; the slots may overlap. */
    static Deal buyGet(int paid, int got) {
        return new Slots(List.of(paid, got), 0, UNLIMITED);
    }

    /** So many of each slot for {@code price} minor units; each unit's value is what it would cost without. */
    static Deal bundle(long price, int... needs) {
        return new Slots(Arrays.stream(needs).boxed().toList(), price, UNLIMITED);
    }

    /** Of each {@code paid + saved} units the cheapest {@code saved} save their values. */
    static Deal cheapestFree(int paid, int saved) {
        return new Cheapest(paid, saved, UNLIMITED);
    }

    /**
     * So many units of each slot, each unit saving its value in that slot, less a charge an application.
     *
     * @param needs units of each slot, 1 to 1,000; at most 8 slots
     */
    record Slots(List<Integer> needs, long charge, int maxApplications) implements Deal {
        public Slots {
            needs = List.copyOf(needs);
            Limits.check(!needs.isEmpty() && needs.size() <= Limits.SLOTS, "slots of a deal", needs.size());
            needs.forEach(need -> Limits.check(need >= 1 && need <= Limits.GROUP, "units of a slot", need));
            Limits.check(Math.abs(charge) <= Limits.AMOUNT, "charge of a deal", charge);
            Limits.check(maxApplications >= 1, "applications of a deal", maxApplications);
        }

        @Override
        public int slots() {
            return needs.size();
        }

        @Override
        public int roles() {
            return needs.size();
        }

        @Override
        public int need(int role) {
            return needs.get(role);
        }

        @Override
        public Deal atMost(int times) {
            return new Slots(needs, charge, times);
        }
    }

    /**
     * The cheapest {@code saved} of each {@code paid + saved} units save their values; groups are made in the
     * customer's favour, so of all units consumed, in descending price, every block of that many saves its last ones.
     */
    record Cheapest(int paid, int saved, int maxApplications) implements Deal {
        public Cheapest {
            Limits.check(paid >= 1 && paid <= Limits.GROUP, "paid units of a deal", paid);
            Limits.check(saved >= 1 && saved <= Limits.GROUP, "saved units of a deal", saved);
            Limits.check(maxApplications >= 1, "applications of a deal", maxApplications);
        }

        @Override
        public int slots() {
            return 1;
        }

        @Override
        public int roles() {
            return 2;
        }

        @Override
        public int need(int role) {
            return role == 0 ? paid : saved;
        }

        @Override
        public long charge() {
            return 0;
        }

        @Override
        public Deal atMost(int times) {
            return new Cheapest(paid, saved, times);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.internal.index.NamedGoods;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.target.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The deals that compete, side by side. */
final class Entrants {
    private int[] entries = new int[8];
    /** The slots of an entrant among those of all: from here to where the next one's begin. */
    private int[] slotAt = new int[9];

    /** Whether a kind that was noted may stand in a slot, a row of all slots for each kind. */
    private boolean[] noted = new boolean[64];

    private @Nullable RuleIndex index;
    private final List<GroupReward> rewards = new ArrayList<>();
    private final List<Deal> terms = new ArrayList<>();

    void clear() {
        rewards.clear();
        terms.clear();
    }

    void add(RuleIndex compiled, int entry, GroupReward reward, Deal deal) {
        if (size() == entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
            slotAt = Arrays.copyOf(slotAt, entries.length + 1);
        }
        slotAt[size() + 1] = slotAt[size()] + deal.slots();
        index = compiled;
        entries[size()] = entry;
        rewards.add(reward);
        terms.add(deal);
    }

    int size() {
        return terms.size();
    }

    Promotion promotion(int at) {
        return index().promotion(entries[at]);
    }

    Selector target(int at) {
        return index().benefit(entries[at]).target();
    }

    private RuleIndex index() {
        return Objects.requireNonNull(index);
    }

    GroupReward reward(int at) {
        return rewards.get(at);
    }

    Deal terms(int at) {
        return terms.get(at);
    }

    /** Whether a kind may stand in a group of some deal. */
    boolean wants(Cart cart, int kind) {
        for (int i = 0; i < size(); i++) {
            for (int slot = 0; slot < terms(i).slots(); slot++) {
                if (wants(cart, kind, i, slot)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Notes in which slots a kind may stand; says whether there are any. Rows come in order, from 0. */
    boolean note(Cart cart, int kind, int row) {
        int width = slotAt[size()];
        int at = row * width;
        if (noted.length < at + width) {
            noted = Arrays.copyOf(noted, 2 * (at + width));
        }
        boolean any = false;
        for (int i = 0; i < size(); i++) {
            int slots = slotAt[i + 1] - slotAt[i];
            for (int slot = 0; slot < slots; slot++, at++) {
                noted[at] = wants(cart, kind, i, slot);
                any |= noted[at];
            }
        }
        return any;
    }

    /** What was noted of a row in a slot of a deal. */
    boolean noted(int row, int deal, int slot) {
        return noted[row * slotAt[size()] + slotAt[deal] + slot];
    }

    /** Whether a kind may stand in a slot of a deal: by the places of named items where that is all that is said. */
    boolean wants(Cart cart, int kind, int at, int slot) {
        return switch (index().goods().holds(entries[at], slot, cart.stand[kind].place)) {
            case NamedGoods.YES -> true;
            case NamedGoods.NO -> false;
            default -> cart.covers(Terms.goods(reward(at), slot, target(at)), kind);
        };
    }

    /** How many deals there are before the solver, at most. */
    int deals(int kinds) {
        int deals = 0;
        for (int i = 0; i < size(); i++) {
            deals += Terms.isCapped(reward(i)) ? kinds : 1;
        }
        return deals;
    }

    /** The largest amount that a deal takes or adds by itself. */
    long dearestCharge() {
        long dearest = 0;
        for (int i = 0; i < terms.size(); i++) {
            dearest = Math.max(dearest, Math.abs(terms.get(i).charge()));
        }
        return dearest;
    }

    /** A number that how many units each deal of the cheapest saves divides. */
    long commonSaved() {
        long common = 1;
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i) instanceof Deal.Cheapest cheapest && common % cheapest.saved() != 0) {
                common *= cheapest.saved();
            }
        }
        return common;
    }
}

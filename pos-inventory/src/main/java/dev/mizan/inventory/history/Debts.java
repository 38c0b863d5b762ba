// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.share.Share;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which issues gave out goods that were not there, oldest first, and what they were trued up by when the goods came: a sale
 * at the last known cost has cost in the end what its goods cost, and that is what comes back with them.
 */
final class Debts {
    /** An issue, and how much of it is not covered yet. */
    private record Debt(int issue, long steps) {}

    /** An issue was trued up by so much. */
    private record TruedUp(int issue, long minor) {}

    /** As they stood at a checkpoint. */
    record Saved(List<Debt> open, int told) {}

    static final Saved NONE = new Saved(List.of(), 0);

    private final Deque<Debt> open = new ArrayDeque<>();
    private final List<TruedUp> told = new ArrayList<>();
    private long[] trueUps = new long[0];

    /** An issue gives out so many steps that are not there; none is no debt. */
    void owe(int issue, long steps) {
        if (steps > 0) {
            open.addLast(new Debt(issue, steps));
        }
    }

    /** So many steps come in that are owed; what they cost beyond what the issues had cost is theirs. */
    void cover(long steps, long minor) {
        long covered = 0;
        while (covered < steps && !open.isEmpty()) {
            Debt first = open.removeFirst();
            long now = Math.min(first.steps(), steps - covered);
            long part = Share.of(minor, covered + now, steps) - (covered == 0 ? 0 : Share.of(minor, covered, steps));
            trueUp(first.issue(), part);
            told.add(new TruedUp(first.issue(), part));
            if (now < first.steps()) {
                open.addFirst(new Debt(first.issue(), first.steps() - now));
            }
            covered += now;
        }
    }

    /** What an issue was trued up by. */
    long trueUp(int issue) {
        return issue < trueUps.length ? trueUps[issue] : 0;
    }

    Saved save() {
        return open.isEmpty() && told.isEmpty() ? NONE : new Saved(List.copyOf(open), told.size());
    }

    /** Takes off what was told after a checkpoint. */
    void restore(Saved saved) {
        open.clear();
        open.addAll(saved.open());
        while (told.size() > saved.told()) {
            TruedUp last = told.remove(told.size() - 1);
            trueUp(last.issue(), -last.minor());
        }
    }

    private void trueUp(int issue, long minor) {
        if (minor != 0) {
            if (issue >= trueUps.length) {
                trueUps = Arrays.copyOf(trueUps, Math.max(issue + 1, trueUps.length * 2));
            }
            trueUps[issue] = Math.addExact(trueUps[issue], minor);
        }
    }
}

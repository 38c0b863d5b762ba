// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.share.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which issues gave out goods that were not there, oldest first, and what they were trued up by when the goods came: a sale
 * at the last known cost has cost in the end what its goods cost, and that is what comes back with them.
 */
final class Debts {
    /** An issue, and how much of it was not there. */
    private record Debt(int issue, long steps) {}

    /** An issue was trued up by so much. */
    private record TruedUp(int issue, long minor) {}

    /** How far they were at a checkpoint. */
    record Saved(int owed, int first, long covered, int told) {}

    private final List<Debt> owed = new ArrayList<>();
    private final List<TruedUp> told = new ArrayList<>();
    /** The place of the oldest that is not covered, and how much of it is. */
    private int first;

    private long covered;
    private long[] trueUps = new long[0];

    /** An issue gives out so many steps that are not there; none is no debt. */
    void owe(int issue, long steps) {
        if (steps > 0) {
            owed.add(new Debt(issue, steps));
        }
    }

    /** So many steps come in that are owed; what they cost beyond what the issues had cost is theirs. */
    void cover(long steps, long minor) {
        long before = 0;
        while (before < steps && first < owed.size()) {
            Debt debt = owed.get(first);
            long now = before + Math.min(debt.steps() - covered, steps - before);
            long part = Share.of(minor, now, steps) - Share.of(minor, before, steps);
            trueUp(debt.issue(), part);
            told.add(new TruedUp(debt.issue(), part));
            covered += now - before;
            if (covered == debt.steps()) {
                first++;
                covered = 0;
            }
            before = now;
        }
    }

    /** What an issue was trued up by. */
    long trueUp(int issue) {
        return issue < trueUps.length ? trueUps[issue] : 0;
    }

    Saved save() {
        return new Saved(owed.size(), first, covered, told.size());
    }

    /** Takes off what was told after a checkpoint. */
    void restore(Saved saved) {
        owed.subList(saved.owed(), owed.size()).clear();
        first = saved.first();
        covered = saved.covered();
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

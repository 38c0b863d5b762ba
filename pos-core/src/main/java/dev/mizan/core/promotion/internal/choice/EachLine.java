// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal.choice;

import dev.mizan.core.promotion.reward.Reduction.Reach;
import java.util.Arrays;

/**
 * The choice line by line. A line that only promotions want which take each line by itself, and stand beside all others,
 * is settled by looking; the rest by branch and bound over those lines, the most promising promotion first. Of equal
 * choices that which is found first stands, and lines come in an order that does not depend on scanning.
 */
final class EachLine {
    private final Offers offers;
    private final int lines;
    private final Choice best;
    private final boolean[] free;
    private final long[][] value;
    private final int[] freeBest;
    private final boolean[] forced;
    private final int[] tied;
    private final long[] rest;
    private final int[][] options;
    private final int[] now;
    private final int[] used;
    private final long fee;
    private int ties;
    private long left;
    private boolean cut;

    EachLine(Offers offers, int states) {
        this.offers = offers;
        lines = offers.lines();
        best = new Choice(lines);
        free = new boolean[offers.size()];
        value = new long[offers.size()][lines];
        freeBest = new int[lines];
        forced = new boolean[lines];
        tied = new int[lines];
        rest = new long[lines + 1];
        options = new int[lines][];
        now = new int[lines];
        used = new int[offers.size()];
        left = states;
        fee = offers.fee();
    }

    Choice best() {
        for (int offer = 0; offer < offers.size(); offer++) {
            free[offer] = offers.reach(offer) == Reach.EACH && standsBesideAll(offer);
            estimate(offer);
        }
        long settled = settle();
        for (int i = ties - 1; i >= 0; i--) {
            options[i] = options(tied[i]);
            rest[i] = rest[i + 1] + value(options[i][0], tied[i]);
        }
        cut = ties > Choice.MOST;
        best.saving = -1;
        plain(settled);
        long certain = settled - fees();
        if (!cut) {
            search(0, certain, certain);
        }
        best.bound = cut ? Math.max(best.saving, certain + rest[0]) : best.saving;
        return best;
    }

    private boolean standsBesideAll(int offer) {
        for (int other = 0; other < offers.size(); other++) {
            if (other != offer && !offers.together(offer, other)) {
                return false;
            }
        }
        return true;
    }

    /** What a promotion takes off each line, or where that depends on its other lines, at most. */
    private void estimate(int offer) {
        Reach reach = offers.reach(offer);
        int[] alone = new int[lines];
        Arrays.fill(alone, Choice.NONE);
        for (int line = 0; line < lines; line++) {
            if (!offers.covers(offer, line)) {
                continue;
            }
            alone[line] = offer;
            if (reach == Reach.TOGETHER) {
                value[offer][line] = offers.most(line);
            } else if (reach == Reach.LESS_TOGETHER) {
                offers.reduce(offer, alone, value[offer]);
                alone[line] = Choice.NONE;
            }
        }
        if (reach == Reach.EACH) {
            offers.reduce(offer, alone, value[offer]);
        }
    }

    /** Gives each line the best of what is free, and answers what that saves on lines that nothing else wants. */
    private long settle() {
        long settled = 0;
        for (int line = 0; line < lines; line++) {
            int choice = Choice.NONE;
            boolean wanted = false;
            for (int offer = 0; offer < offers.size(); offer++) {
                if (offers.covers(offer, line)) {
                    wanted |= !free[offer];
                    choice = free[offer] && value(offer, line) > value(choice, line) ? offer : choice;
                }
            }
            freeBest[line] = choice;
            now[line] = choice;
            if (wanted || hasTwin(choice, line)) {
                tied[ties++] = line;
            } else {
                settled += value(choice, line);
                forced[line] = choice != Choice.NONE;
            }
        }
        return settled;
    }

    /** Whether another takes as much off a line: where each promotion costs a fee, it may be in the choice already. */
    private boolean hasTwin(int choice, int line) {
        for (int offer = 0; fee > 0 && choice != Choice.NONE && offer < offers.size(); offer++) {
            if (offer != choice && isTwin(offer, line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTwin(int offer, int line) {
        return fee > 0
                && free[offer]
                && offers.covers(offer, line)
                && value(offer, line) == value(freeBest[line], line);
    }

    /** The fees of what lines have that were settled by looking; these are used from now on. */
    private long fees() {
        long sum = 0;
        for (int line = 0; line < lines; line++) {
            if (forced[line] && used[now[line]]++ == 0) {
                sum += fee;
            }
        }
        return sum;
    }

    private long value(int offer, int line) {
        return offer == Choice.NONE ? 0 : value[offer][line];
    }

    /** What may become of a line, the most promising first: the best of what is free, what is not, and nothing. */
    private int[] options(int line) {
        int[] all = new int[offers.size() + 2];
        int size = 0;
        for (int offer = 0; offer < offers.size(); offer++) {
            boolean open = !free[offer] || offer == freeBest[line] || isTwin(offer, line);
            if (offers.covers(offer, line) && open && value(offer, line) > 0) {
                int at = size++;
                for (; at > 0 && value(all[at - 1], line) < value(offer, line); at--) {
                    all[at] = all[at - 1];
                }
                all[at] = offer;
            }
        }
        all[size++] = Choice.NONE;
        return Arrays.copyOf(all, size);
    }

    /** Choices without a search: what is free, and each other promotion with all lines that it can have beside that. */
    private void plain(long settled) {
        for (int offer = Choice.NONE; offer < offers.size(); offer++) {
            if (offer != Choice.NONE && free[offer]) {
                continue;
            }
            long certain = settled;
            for (int i = 0; i < ties; i++) {
                boolean own = offer != Choice.NONE && offers.covers(offer, tied[i]);
                now[tied[i]] = own ? offer : freeBest[tied[i]];
                certain += own ? 0 : value(freeBest[tied[i]], tied[i]);
            }
            long saved = certain + (offer == Choice.NONE ? 0 : whole(offer)) - feesNow();
            if (saved > best.saving) {
                best.take(now, saved);
            }
        }
    }

    private long feesNow() {
        return fee == 0
                ? 0
                : fee
                        * Arrays.stream(now)
                                .filter(it -> it != Choice.NONE)
                                .distinct()
                                .count();
    }

    /** What a promotion takes off the lines that it has now. */
    private long whole(int offer) {
        long[] off = new long[lines];
        offers.reduce(offer, now, off);
        return Arrays.stream(off).sum();
    }

    /**
     * @param hoped what the lines so far save at most
     * @param certain what of it is known already
     */
    private void search(int at, long hoped, long certain) {
        if (hoped + rest[at] <= best.saving) {
            return;
        }
        if (at == ties) {
            long saved = certain;
            for (int offer = 0; offer < used.length; offer++) {
                saved += used[offer] > 0 && offers.reach(offer) != Reach.EACH ? whole(offer) : 0;
            }
            if (saved > best.saving) {
                best.take(now, saved);
            }
            return;
        }
        int line = tied[at];
        for (int offer : options[at]) {
            if (left-- <= 0) {
                cut = true;
                return;
            }
            if (offer == Choice.NONE) {
                now[line] = offer;
                search(at + 1, hoped, certain);
            } else if (stands(offer)) {
                now[line] = offer;
                long cost = used[offer]++ == 0 ? fee : 0;
                long value = value(offer, line);
                boolean known = offers.reach(offer) == Reach.EACH;
                search(at + 1, hoped + value - cost, certain + (known ? value : 0) - cost);
                used[offer]--;
            }
        }
    }

    /** Whether a promotion may apply beside those that do. */
    private boolean stands(int offer) {
        for (int other = 0; other < used.length; other++) {
            if (used[other] > 0 && other != offer && !offers.together(offer, other)) {
                return false;
            }
        }
        return true;
    }
}

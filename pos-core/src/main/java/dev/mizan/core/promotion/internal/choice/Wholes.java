// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal.choice;

import java.util.Arrays;

/**
 * The choice among promotions that have all of their lines or none: which of them, no two on one line and all of them
 * together, save most. Branch and bound, each promotion in before it is out, so that of equal choices the first stands.
 */
final class Wholes {
    private final Offers offers;
    private final Choice best;
    private final long[] value;
    private final long[] rest;
    private final int[] now;
    private long left;
    private boolean cut;

    Wholes(Offers offers, int states) {
        this.offers = offers;
        best = new Choice(offers.lines());
        value = new long[offers.size()];
        rest = new long[offers.size() + 1];
        now = new int[offers.lines()];
        left = states;
    }

    Choice best() {
        for (int offer = 0; offer < offers.size(); offer++) {
            value[offer] = alone(offer);
        }
        for (int offer = offers.size() - 1; offer >= 0; offer--) {
            rest[offer] = rest[offer + 1] + value[offer];
        }
        Arrays.fill(now, Choice.NONE);
        cut = offers.size() > Choice.MOST;
        if (cut) {
            greedy();
        } else {
            search(0, 0);
        }
        best.bound = cut ? rest[0] : best.saving;
        return best;
    }

    private long alone(int offer) {
        for (int line = 0; line < now.length; line++) {
            now[line] = offers.covers(offer, line) ? offer : Choice.NONE;
        }
        long[] off = new long[now.length];
        offers.reduce(offer, now, off);
        return Math.max(0, Arrays.stream(off).sum() - offers.fee());
    }

    private void search(int offer, long saved) {
        if (saved > best.saving) {
            best.take(now, saved);
        }
        if (offer == offers.size() || saved + rest[offer] <= best.saving) {
            return;
        }
        if (left-- <= 0) {
            cut = true;
            return;
        }
        if (fits(offer)) {
            set(offer, Choice.NONE, offer);
            search(offer + 1, saved + value[offer]);
            set(offer, offer, Choice.NONE);
        }
        search(offer + 1, saved);
    }

    private boolean fits(int offer) {
        if (value[offer] == 0) {
            return false;
        }
        for (int line = 0; line < now.length; line++) {
            int other = now[line];
            if (other != Choice.NONE && (offers.covers(offer, line) || !offers.together(offer, other))) {
                return false;
            }
        }
        return true;
    }

    private void set(int offer, int from, int to) {
        for (int line = 0; line < now.length; line++) {
            if (offers.covers(offer, line) && now[line] == from) {
                now[line] = to;
            }
        }
    }

    private void greedy() {
        long saved = 0;
        for (int offer = 0; offer < offers.size(); offer++) {
            if (fits(offer)) {
                set(offer, Choice.NONE, offer);
                saved += value[offer];
            }
        }
        best.take(now, saved);
    }
}

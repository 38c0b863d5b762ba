// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of promotions that may not all stand together are to apply. Each set of them to which none can be added is tried on
 * the whole basket, through all phases, and the best is kept: what one of them does to the phases after it is counted in.
 * Where priorities differ, the higher goes before; only among equals the better is looked for. One that would give nothing
 * even alone stands in nobody's way.
 */
public final class Alternatives {
    /** So many states of the budget are one basket priced. */
    private static final int STATES_A_BASKET = 100;

    private final Rivalry rivalry;
    private final int size;
    private final boolean[] able;
    private final long[] alone;
    private final boolean[] in;
    private int[] order = {};
    private int left;
    private int nodes;
    private boolean cut;
    private boolean weighed;
    private boolean @Nullable [] best;
    private @Nullable Trial found;
    private long most;

    /** Promotions of which some may not stand together, by their places in the order of evaluation. */
    public interface Rivalry {
        /** How many. */
        int size();

        /** Whether two may not stand together, so that one of them has to be chosen. */
        boolean apart(int one, int other);

        /** The priority that a merchant gave. */
        int priority(int promotion);

        /** Prices the basket with these, and with none of the others; beside them what may stand with all, or nothing. */
        Trial with(boolean[] promotions, boolean nothingBeside);

        /** What no choice among them saves more than. */
        long ceiling();
    }

    /**
     * What a basket comes to with some of them.
     *
     * @param saving what the customer saves, in minor units
     * @param favour of what saves the same, how much speaks for it
     * @param bound what these do not save more than, whatever the budget
     * @param gave which of them gave something
     */
    public record Trial(long saving, long favour, long bound, boolean[] gave) {
        private boolean isBetter(@Nullable Trial than) {
            return than == null || saving > than.saving || saving == than.saving && favour > than.favour;
        }
    }

    /**
     * @param states the budget
     */
    public Alternatives(Rivalry rivalry, int states) {
        this.rivalry = rivalry;
        size = rivalry.size();
        able = new boolean[size];
        alone = new long[size];
        in = new boolean[size];
        left = Math.max(2, states / STATES_A_BASKET);
        nodes = states;
    }

    /** Finds the best of them; answers what is to be kept out. */
    public boolean[] keptOut() {
        weigh();
        for (boolean again = true; again; ) {
            Trial before = found;
            boolean[] bestBefore = best;
            best = null;
            found = null;
            most = Long.MIN_VALUE;
            Arrays.fill(in, false);
            choose(0);
            if (found == null) { // the budget did not reach: what was found before stands
                found = before;
                best = bestBefore;
            }
            again = !cut && giveWay();
        }
        boolean[] out = new boolean[size];
        boolean[] kept = best == null ? in : best;
        for (int i = 0; i < size; i++) {
            out[i] = !kept[i];
        }
        return out;
    }

    /**
     * What another choice could save above the one that is kept at most; 0 where none could. Of sets that the budget did not reach
     * nothing is known but the ceiling, and where it did not reach to weigh each alone, one that gives nothing may have stood in
     * the way of a better set.
     */
    public long gap() {
        Trial kept = found;
        return kept == null ? 0 : Math.max(0, (cut || !weighed ? rivalry.ceiling() : most) - kept.saving());
    }

    /** What each would give alone; the dearest are tried first, so that what is found within a small budget is good. */
    private void weigh() {
        weighed = 2 * size <= left;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(i);
            able[i] = true;
            if (weighed) {
                Arrays.fill(in, false);
                in[i] = true;
                Trial trial = rivalry.with(in, true);
                left--;
                able[i] = trial.gave()[i];
                alone[i] = trial.saving();
            }
        }
        places.sort((one, other) -> {
            int by = Integer.compare(rivalry.priority(other), rivalry.priority(one));
            return by != 0 ? by : Long.compare(alone[other], alone[one]);
        });
        order = places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Takes in or leaves out the next; whom a chosen one of at least its priority shuts out is out. */
    private void choose(int at) {
        if (cut) {
            return;
        }
        if (at == size) {
            if (isFull()) {
                look();
            }
            return;
        }
        int next = order[at];
        if (!able[next] || isShut(next)) {
            choose(at + 1);
            return;
        }
        in[next] = true;
        choose(at + 1);
        in[next] = false;
        if (hasRival(at)) {
            cut |= nodes-- <= 0;
            choose(at + 1);
        }
    }

    private boolean isShut(int one) {
        for (int other = 0; other < size; other++) {
            if (in[other] && rivalry.apart(one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the same priority that comes later could take its place. */
    private boolean hasRival(int at) {
        for (int later = at + 1; later < size; later++) {
            int other = order[later];
            boolean equal = rivalry.priority(other) == rivalry.priority(order[at]);
            if (equal && able[other] && rivalry.apart(order[at], other) && !isShut(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each that is out is so for the sake of one of at least its priority. */
    private boolean isFull() {
        for (int one = 0; one < size; one++) {
            boolean out = in[one] || !able[one];
            for (int other = 0; !out && other < size; other++) {
                out = in[other] && rivalry.apart(one, other) && rivalry.priority(other) >= rivalry.priority(one);
            }
            if (!out) {
                return false;
            }
        }
        return true;
    }

    private void look() {
        if (left-- <= 0) {
            cut = true;
            return;
        }
        boolean[] with = in.clone();
        for (int i = 0; i < size; i++) {
            with[i] |= !able[i] && !isShut(i);
        }
        Trial trial = rivalry.with(with, false);
        most = Math.max(most, trial.bound());
        if (trial.isBetter(found)) {
            found = trial;
            best = with;
        }
    }

    /** Whether one that was taken in gave nothing, and kept another out for it: then it stands in nobody's way any more. */
    private boolean giveWay() {
        boolean[] kept = best;
        Trial with = found;
        boolean gives = false;
        for (int one = 0; kept != null && with != null && one < size; one++) {
            boolean idle = able[one] && kept[one] && !with.gave()[one];
            for (int other = 0; idle && other < size; other++) {
                if (able[one] && able[other] && !kept[other] && rivalry.apart(one, other)) {
                    boolean first = rivalry.priority(other) < rivalry.priority(one) || beats(other, with);
                    able[one] = !first || yields(other, with);
                    gives |= !able[one];
                }
            }
        }
        return gives;
    }

    /** Whether one that was kept out goes before one that gave something. */
    private boolean beats(int out, Trial with) {
        for (int other = 0; other < size; other++) {
            boolean lower = rivalry.priority(other) < rivalry.priority(out);
            if (with.gave()[other] && lower && rivalry.apart(out, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one that was kept out is so for the sake of one that gave something, too. */
    private boolean yields(int out, Trial with) {
        for (int other = 0; other < size; other++) {
            boolean lower = rivalry.priority(other) < rivalry.priority(out);
            if (with.gave()[other] && !lower && rivalry.apart(out, other)) {
                return true;
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import dev.mizan.core.promotion.solver.Certificate;
import dev.mizan.core.promotion.solver.Deal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The checker's own account of one deal: how many units stand in each role, less whole applications where their number
 * does not matter, and what can be gained from there. Amounts in 1/64 minor units.
 */
final class DealFill {
    /** One more unit: the account it leads to, and what it gains. */
    record Step(int to, long gain) {}

    private static final long NEVER = Long.MIN_VALUE / 1024;

    private final Deal terms;
    private final Long[][] value;
    private final boolean counted;
    private final int[] most;
    private final List<List<Integer>> held = new ArrayList<>();
    private final Map<List<Integer>, Integer> number = new HashMap<>();
    private final Map<Integer, List<List<Step>>> steps = new HashMap<>();
    private final List<long[]> rest = new ArrayList<>();

    DealFill(Deal terms, Long[][] value, List<Integer> units, long[] prices) {
        this.terms = terms;
        this.value = value;
        this.most = new int[terms.roles()];
        long able = units.stream().filter(this::stands).count();
        int group = 0;
        for (int role = 0; role < terms.roles(); role++) {
            group += terms.need(role);
        }
        long times = Math.min(terms.maxApplications(), able / group);
        this.counted = terms.maxApplications() < able / group;
        for (int role = 0; role < most.length; role++) {
            most[role] = (int) times * terms.need(role);
        }
        account(new ArrayList<>(java.util.Collections.nCopies(terms.roles(), 0)));
        for (int i = 0; i < held.size(); i++) {
            for (int c : units.stream().distinct().toList()) {
                steps(i, c);
            }
        }
        backwards(units, prices);
    }

    private boolean stands(int c) {
        return Arrays.stream(value).anyMatch(slot -> slot[c] != null);
    }

    private int account(List<Integer> counts) {
        int whole = Integer.MAX_VALUE;
        for (int role = 0; role < most.length; role++) {
            whole = Math.min(whole, counts.get(role) / terms.need(role));
        }
        for (int role = 0; role < most.length && !counted; role++) {
            counts.set(role, counts.get(role) - whole * terms.need(role));
        }
        return number.computeIfAbsent(counts, key -> {
            held.add(key);
            return held.size() - 1;
        });
    }

    List<Step> steps(int from, int c) {
        List<List<Step>> known = steps.computeIfAbsent(c, key -> new ArrayList<>());
        while (known.size() <= from) {
            known.add(make(held.get(known.size()), c));
        }
        return known.get(from);
    }

    private List<Step> make(List<Integer> counts, int c) {
        List<Step> made = new ArrayList<>();
        boolean cheapest = terms instanceof Deal.Cheapest;
        for (int role = 0; role < most.length; role++) {
            Long worth = value[cheapest ? 0 : role][c];
            int open = cheapest ? (counts.get(0) + counts.get(1)) % (terms.need(0) + terms.need(1)) : 0;
            boolean turn = !cheapest || role == (open < terms.need(0) ? 0 : 1);
            if (worth == null || !turn || counts.get(role) == most[role]) {
                continue;
            }
            List<Integer> after = new ArrayList<>(counts);
            after.set(role, counts.get(role) + 1);
            long gain = cheapest && role == 0 ? 0 : worth;
            // The charge falls due when the last role's group is whole: another place than the solver's.
            boolean whole = role == most.length - 1 && after.get(role) % terms.need(role) == 0;
            made.add(new Step(account(after), (gain - (whole ? terms.charge() : 0)) * Certificate.PRICE_SCALE));
        }
        return made;
    }

    private void backwards(List<Integer> units, long[] prices) {
        long[] after = new long[held.size()];
        Arrays.setAll(after, i -> closed(held.get(i)) ? 0 : NEVER);
        rest.add(after);
        for (int t = units.size() - 1; t >= 0; t--) {
            int c = units.get(t);
            long[] row = after.clone();
            for (int i = 0; i < row.length; i++) {
                for (Step step : steps(i, c)) {
                    boolean dead = after[step.to()] <= NEVER / 2;
                    row[i] = dead ? row[i] : Math.max(row[i], after[step.to()] + step.gain() - prices[c]);
                }
            }
            rest.add(0, row);
            after = row;
        }
    }

    private boolean closed(List<Integer> counts) {
        int times = counts.get(0) / terms.need(0);
        for (int role = 0; role < most.length; role++) {
            if (counts.get(role) != times * terms.need(role)) {
                return false;
            }
        }
        return true;
    }

    /** The most that units from place {@code t} on can add, each paying its price; far below zero if it is no use. */
    long rest(int t, int state) {
        return rest.get(t)[state];
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import dev.mizan.core.promotion.solver.Certificate;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.solver.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Believes no solver: recomputes what the plan is worth, splits the deals into those that share classes, and for each
 * such part searches for anything better than the bound that is claimed. The prices of the certificate only say where
 * it need not look; wrong prices make it refuse or give up, never agree.
 */
public final class CertificateChecker {
    private final Problem problem;
    private final int cap;
    private final Long[][][] value;

    /** A checker that gives up beyond so many states a part. */
    public CertificateChecker(Problem problem, int cap) {
        this.problem = problem;
        this.cap = cap;
        this.value = new Long[problem.deals()][][];
        for (int deal = 0; deal < problem.deals(); deal++) {
            value[deal] = new Long[problem.deal(deal).slots()][problem.classes()];
        }
        for (int cell = 0; cell < problem.cells(); cell++) {
            value[problem.cellDeal(cell)][problem.cellSlot(cell)][problem.cellClass(cell)] = problem.cellValue(cell);
        }
    }

    /** Judges a certificate. */
    public Verdict check(Certificate certificate) {
        long[] worth = new ClaimedPlan(problem, value, certificate).worth();
        if (worth.length < problem.deals() || Arrays.stream(worth).sum() != certificate.saving()) {
            return Verdict.REFUSED_PLAN;
        }
        List<List<Integer>> parts = parts();
        long[] gaps = certificate.gaps();
        long[] prices = certificate.prices();
        boolean priced = prices.length == problem.classes() && Arrays.stream(prices).allMatch(price -> price >= 0);
        if (gaps.length != parts.size() || !priced) {
            return Verdict.REFUSED_BOUND;
        }
        Verdict verdict = Verdict.VERIFIED;
        for (int part = 0; part < gaps.length; part++) {
            long claimed = gaps[part];
            for (int deal : parts.get(part)) {
                claimed += worth[deal];
            }
            Verdict one = new Part(parts.get(part), prices).bound(claimed);
            verdict = one == Verdict.REFUSED_BOUND || verdict == Verdict.VERIFIED ? one : verdict;
            if (one == Verdict.REFUSED_BOUND) {
                return one;
            }
        }
        return verdict;
    }

    /** Deals that share a class, directly or through others, in the order of their first deals. */
    private List<List<Integer>> parts() {
        int[] part = new int[problem.deals()];
        Arrays.setAll(part, deal -> deal);
        for (boolean moved = true; moved; ) {
            moved = false;
            for (int c = 0; c < problem.classes(); c++) {
                int least = Integer.MAX_VALUE;
                for (int deal = 0; deal < part.length; deal++) {
                    least = in(deal, c) ? Math.min(least, part[deal]) : least;
                }
                for (int deal = 0; deal < part.length; deal++) {
                    moved |= in(deal, c) && part[deal] != least;
                    part[deal] = in(deal, c) ? least : part[deal];
                }
            }
        }
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int deal = 0; deal < part.length; deal++) {
            if (Arrays.stream(value[deal]).flatMap(Arrays::stream).anyMatch(each -> each != null)) {
                parts.computeIfAbsent(part[deal], key -> new ArrayList<>()).add(deal);
            }
        }
        return List.copyOf(parts.values());
    }

    private boolean in(int deal, int c) {
        return Arrays.stream(value[deal]).anyMatch(slot -> slot[c] != null);
    }

    /** One part: its units by falling price, and for each deal what it can still gain from each place on. */
    private final class Part {
        private final List<Integer> deals;
        private final long[] prices;
        private final List<Integer> units = new ArrayList<>();
        private final List<DealFill> fills = new ArrayList<>();

        Part(List<Integer> deals, long[] prices) {
            this.deals = deals;
            this.prices = prices;
            List<Integer> classes = new ArrayList<>();
            for (int c = 0; c < problem.classes(); c++) {
                int unitClass = c;
                if (deals.stream().anyMatch(deal -> in(deal, unitClass))) {
                    classes.add(c);
                }
            }
            classes.sort((a, b) -> Long.compare(problem.price(b), problem.price(a)));
            for (int c : classes) {
                for (int i = 0; i < problem.count(c); i++) {
                    units.add(c);
                }
            }
            deals.forEach(deal -> fills.add(new DealFill(problem.deal(deal), value[deal], units, prices)));
        }

        /** Verified if no way of using the units is worth a minor unit more than claimed. */
        Verdict bound(long claimed) {
            long cut = (claimed + 1) * Certificate.PRICE_SCALE;
            long root = units.stream().mapToLong(c -> prices[c]).sum();
            List<Integer> start = new ArrayList<>();
            for (DealFill fill : fills) {
                start.add(0);
                root += fill.rest(0, 0);
            }
            Map<List<Integer>, Long> layer = new HashMap<>();
            if (root >= cut) {
                layer.put(start, root);
            }
            long states = 0;
            for (int t = 0; t < units.size() && !layer.isEmpty(); t++) {
                states += layer.size();
                if (states > cap) {
                    return Verdict.UNCHECKED;
                }
                layer = next(layer, t, cut);
            }
            return layer.isEmpty() ? Verdict.VERIFIED : Verdict.REFUSED_BOUND;
        }

        private Map<List<Integer>, Long> next(Map<List<Integer>, Long> layer, int t, long cut) {
            Map<List<Integer>, Long> next = new HashMap<>();
            layer.forEach((state, bound) -> {
                long skipped = bound - prices[units.get(t)];
                for (int i = 0; i < deals.size(); i++) {
                    DealFill fill = fills.get(i);
                    skipped += fill.rest(t + 1, state.get(i)) - fill.rest(t, state.get(i));
                }
                keep(next, state, skipped, cut);
                for (int i = 0; i < deals.size(); i++) {
                    DealFill fill = fills.get(i);
                    long without = skipped - fill.rest(t + 1, state.get(i));
                    for (DealFill.Step step : fill.steps(state.get(i), units.get(t))) {
                        List<Integer> other = new ArrayList<>(state);
                        other.set(i, step.to());
                        keep(next, other, without + step.gain() + fill.rest(t + 1, step.to()), cut);
                    }
                }
            });
            return next;
        }

        private void keep(Map<List<Integer>, Long> next, List<Integer> state, long bound, long cut) {
            if (bound >= cut) {
                next.merge(state, bound, Math::max);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import dev.mizan.core.promotion.solver.Certificate;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.solver.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What a certificate's plan is worth deal by deal, from the deals' definitions alone; null where it is no plan. */
final class ClaimedPlan {
    private final Problem problem;
    private final Long[][][] value;
    private final int[] plan;

    ClaimedPlan(Problem problem, Long[][][] value, Certificate certificate) {
        this.problem = problem;
        this.value = value;
        this.plan = certificate.plan();
    }

    /** The worth of each deal, or an empty array where a unit is used twice or an application is not whole. */
    long[] worth() {
        int[] used = new int[problem.classes()];
        int[][][] taken = new int[problem.deals()][][];
        for (int deal = 0; deal < problem.deals(); deal++) {
            taken[deal] = new int[problem.deal(deal).roles()][problem.classes()];
        }
        for (int i = 0; i + 3 < plan.length; i += 4) {
            boolean sane = plan[i + 3] > 0 && plan[i + 3] <= problem.count(plan[i + 2]) - used[plan[i + 2]];
            if (!sane || value(plan[i], plan[i + 1], plan[i + 2]) == null) {
                return new long[0];
            }
            used[plan[i + 2]] += plan[i + 3];
            taken[plan[i]][plan[i + 1]][plan[i + 2]] += plan[i + 3];
        }
        long[] worth = new long[problem.deals()];
        for (int deal = 0; deal < worth.length; deal++) {
            Deal terms = problem.deal(deal);
            int times = IntStream.of(taken[deal][0]).sum() / terms.need(0);
            for (int role = 0; role < terms.roles(); role++) {
                if (IntStream.of(taken[deal][role]).sum() != times * terms.need(role)) {
                    return new long[0];
                }
            }
            if (times > terms.maxApplications() || terms instanceof Deal.Cheapest && !inOrder(terms, taken[deal])) {
                return new long[0];
            }
            worth[deal] = sum(deal, taken[deal]) - times * terms.charge();
        }
        return worth;
    }

    private Long value(int deal, int role, int unitClass) {
        return value[deal][problem.deal(deal) instanceof Deal.Cheapest ? 0 : role][unitClass];
    }

    private long sum(int deal, int[][] taken) {
        boolean cheapest = problem.deal(deal) instanceof Deal.Cheapest;
        long sum = 0;
        for (int role = cheapest ? 1 : 0; role < taken.length; role++) {
            for (int c = 0; c < problem.classes(); c++) {
                sum += taken[role][c] == 0 ? 0 : taken[role][c] * value(deal, role, c);
            }
        }
        return sum;
    }

    /** From the dearest down, every group pays first: the saved ones are its cheapest. */
    private boolean inOrder(Deal terms, int[][] taken) {
        int[] order = IntStream.range(0, problem.classes())
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> problem.price(c)).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int group = terms.need(0) + terms.need(1);
        int before = 0;
        int saved = 0;
        for (int at = 0; at < order.length; ) {
            long price = problem.price(order[at]);
            for (; at < order.length && problem.price(order[at]) == price; at++) {
                before += taken[0][order[at]] + taken[1][order[at]];
                saved += taken[1][order[at]];
            }
            if (saved > before / group * terms.need(1) + Math.max(0, before % group - terms.need(0))) {
                return false;
            }
        }
        return Arrays.stream(taken[0]).sum() * terms.need(1) == saved * terms.need(0);
    }
}

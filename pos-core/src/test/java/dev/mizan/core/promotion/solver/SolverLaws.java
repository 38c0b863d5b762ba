// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every problem. */
class SolverLaws {
    private final SolverPad pad = new SolverPad();

    @Property(tries = 2_000)
    void theBestDealIsTheBestOfAllWays(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int units) {
        Problem problem = new AnyProblem(seed, units, 4).problem();
        Solution solution = pad.solve(problem, Budget.OFFICE);
        assertThat(solution.saving()).isEqualTo(BruteForce.best(problem));
        assertThat(solution.status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Property(tries = 1_000)
    void aPlanIsWorthWhatItsOwnTermsSay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int units) {
        Problem problem = new AnyProblem(seed, units, 12).problem();
        Solution solution = pad.solve(problem, Budget.TILL);
        assertThat(PlanWorth.of(problem, solution)).isEqualTo(solution.saving());
        assertThat(solution.upperBound()).isGreaterThanOrEqualTo(solution.saving());
    }

    @Property(tries = 500)
    void neitherOrderNorSplittingOfLinesChangesAnything(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int units) {
        AnyProblem any = new AnyProblem(seed, units, 12);
        String expected = outcome(pad.solve(any.problem(), Budget.TILL), any.deals.size());
        Random random = new Random(seed);
        assertThat(outcome(pad.solve(any.shuffled(random), Budget.TILL), any.deals.size()))
                .isEqualTo(expected);
        assertThat(outcome(pad.solve(any.splitIntoUnits(random), Budget.TILL), any.deals.size()))
                .isEqualTo(expected);
    }

    private static String outcome(Solution solution, int deals) {
        StringBuilder text = new StringBuilder();
        text.append(solution.saving()).append('/').append(solution.upperBound());
        text.append('/').append(solution.states());
        for (int deal = 0; deal < deals; deal++) {
            text.append(' ').append(solution.applications(deal)).append('x').append(solution.saving(deal));
        }
        return text.toString();
    }
}

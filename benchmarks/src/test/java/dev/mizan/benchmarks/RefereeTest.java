// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.ortools.Loader;
import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.Solution;
import dev.mizan.core.promotion.solver.SolverPad;
import dev.mizan.laws.deal.Distribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A solver of another house, by another method, never contradicts ours: on a few baskets in every build, on 10,000 among the
 * soaks. Skipped where the referee has no native library for the machine.
 */
class RefereeTest {
    private static final int[][] SIZES = {{10, 3}, {14, 4}, {20, 6}};

    @Test
    void theRefereeNeverContradictsUs() {
        agree(Integer.getInteger("mizan.referee.baskets", 240));
    }

    @Test
    @Tag("soak")
    void theRefereeNeverContradictsUsOnTenThousandBaskets(TestReporter report) {
        report.publishEntry("baskets that the referee decided, of 10,000", Integer.toString(agree(10_000)));
    }

    /** Answers of how many baskets the referee proved its own best. */
    private static int agree(int baskets) {
        assumeTrue(refereeIsHere(), "no native library of OR-Tools for this machine");
        SolverPad pad = new SolverPad();
        int decided = 0;
        for (int i = 0; i < baskets; i++) {
            Distribution distribution = Distribution.all().get(i % 3);
            int[] size = SIZES[i / 3 % SIZES.length];
            Problem problem = distribution.basket(size[0], size[1], 50_000 + i);
            Solution ours = pad.solve(problem, Budget.OFFICE);
            long[] theirs = new ConstraintModel(problem).savingAndBound();
            String basket = distribution + " " + size[0] + "/" + size[1] + " number " + (50_000 + i);
            assertThat(ours.saving()).as(basket).isLessThanOrEqualTo(theirs[1]);
            assertThat(theirs[0]).as(basket).isLessThanOrEqualTo(ours.upperBound());
            decided += theirs[0] == theirs[1] ? 1 : 0;
        }
        assertThat(decided).as("baskets that the referee decided").isGreaterThan(baskets * 9 / 10);
        return decided;
    }

    private static boolean refereeIsHere() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (UnsatisfiedLinkError | RuntimeException none) {
            return false;
        }
    }
}

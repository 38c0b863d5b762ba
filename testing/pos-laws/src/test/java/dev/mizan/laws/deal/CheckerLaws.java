// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.promotion.solver.Certificate;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.Solution;
import dev.mizan.core.promotion.solver.SolverPad;
import dev.mizan.core.promotion.solver.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The checker agrees with every true claim and with no false one. */
class CheckerLaws {
    private static final int CAP = 400_000;

    private final SolverPad pad = new SolverPad();

    @Property(tries = 150)
    void everyClaimOfTheSolverIsVerified(
            @ForAll Distribution distribution, @ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        Problem problem = distribution.basket(20 + number % 20, 3 + number % 6, number);
        Certificate certificate = pad.solve(problem, Budget.TILL).certificate(problem);
        assertThat(new CertificateChecker(problem, CAP).check(certificate)).isEqualTo(Verdict.VERIFIED);
        assertThat(Certificate.decode(certificate.encode())).isEqualTo(certificate);
    }

    @Property(tries = 150)
    void aBoundBelowTheBestSavingIsRefused(
            @ForAll Distribution distribution, @ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        Problem problem = distribution.basket(20, 4, number);
        Solution solution = pad.solve(problem, Budget.OFFICE);
        if (solution.status() == Status.PROVEN_OPTIMAL) {
            Certificate honest = solution.certificate(problem);
            long[] gaps = honest.gaps();
            gaps[number % gaps.length] -= 1;
            Certificate lie = new Certificate(honest.prices(), honest.plan(), honest.saving(), gaps);
            assertThat(new CertificateChecker(problem, CAP).check(lie)).isEqualTo(Verdict.REFUSED_BOUND);
        }
    }

    @Property(tries = 150)
    void wrongPricesNeverMakeItAgreeToALie(
            @ForAll Distribution distribution, @ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        Problem problem = distribution.basket(12, 3, number);
        Certificate honest = pad.solve(problem, Budget.OFFICE).certificate(problem);
        Random random = new Random(number);
        long[] prices = honest.prices();
        for (int i = 0; i < prices.length; i++) {
            prices[i] = random.nextInt(3) == 0 ? random.nextInt(200_000) : prices[i];
        }
        long[] gaps = honest.gaps();
        gaps[0] -= 1;
        Certificate lie = new Certificate(prices, honest.plan(), honest.saving(), gaps);
        assertThat(new CertificateChecker(problem, CAP).check(lie)).isNotEqualTo(Verdict.VERIFIED);
    }

    @Property(tries = 150)
    void aPlanThatIsNotWorthItsClaimIsRefused(
            @ForAll Distribution distribution, @ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        Problem problem = distribution.basket(15, 4, number);
        Certificate honest = pad.solve(problem, Budget.TILL).certificate(problem);
        int[] plan = honest.plan();
        plan[4 * (number % (plan.length / 4)) + 3] += 1;
        Certificate more = new Certificate(honest.prices(), plan, honest.saving(), honest.gaps());
        Certificate dearer = new Certificate(honest.prices(), honest.plan(), honest.saving() + 1, honest.gaps());
        assertThat(new CertificateChecker(problem, CAP).check(more)).isEqualTo(Verdict.REFUSED_PLAN);
        assertThat(new CertificateChecker(problem, CAP).check(dearer)).isEqualTo(Verdict.REFUSED_PLAN);
    }

    @Property(tries = 60)
    void neverWorseThanAnyOrderOfGreed(
            @ForAll Distribution distribution, @ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        isNoWorseThanGreed(distribution.basket(24, 5, number), number);
    }

    /** Two of three thousand, which a search that ran out of states left below one of a hundred and twenty orders. */
    @Example
    void neverWorseThanAnyOrderOfGreedWhereStatesRunOut() {
        isNoWorseThanGreed(Distribution.ADVERSARIAL.basket(24, 5, 264), 264);
        isNoWorseThanGreed(Distribution.ADVERSARIAL.basket(24, 5, 675), 675);
    }

    private void isNoWorseThanGreed(Problem problem, int number) {
        long saving = pad.solve(problem, Budget.TILL).saving();
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(order, new Random(number + i));
            assertThat(PlainGreedy.saving(problem, order)).isLessThanOrEqualTo(saving);
        }
        assertThat(PlainGreedy.best(problem)).isLessThanOrEqualTo(saving);
    }

    @Property(tries = 20)
    void beyondItsStatesItSaysSo(@ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        Problem problem = Distribution.ADVERSARIAL.basket(30, 6, number);
        Certificate honest = pad.solve(problem, Budget.TILL).certificate(problem);
        Certificate free = new Certificate(new long[problem.classes()], honest.plan(), honest.saving(), honest.gaps());
        assertThat(new CertificateChecker(problem, 50).check(free)).isEqualTo(Verdict.UNCHECKED);
    }
}

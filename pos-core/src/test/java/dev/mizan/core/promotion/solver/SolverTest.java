// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single baskets: lemmas, traps and limits. */
class SolverTest {
    private final SolverPad pad = new SolverPad();
    private final Problem problem = new Problem();

    @Test
    void packingTheHighestIsFalseUnderCompetition() {
        // L4: cheapest of two free on {10, 9a, 8}, two at 50 % on {9a, 9b}: 17, not the 9 of packing 10 and 9a.
        int ten = problem.addClass(1000, 1);
        int nineA = problem.addClass(900, 1);
        int eight = problem.addClass(800, 1);
        int nineB = problem.addClass(900, 1);
        int free = problem.addDeal(Deal.cheapestFree(1, 1));
        int half = problem.addDeal(Deal.percentGroup(2));
        problem.allow(free, 0, ten, 1000);
        problem.allow(free, 0, nineA, 900);
        problem.allow(free, 0, eight, 800);
        problem.allow(half, 0, nineA, 450);
        problem.allow(half, 0, nineB, 450);
        Solution solution = pad.solve(problem, Budget.TILL);
        assertThat(solution.saving()).isEqualTo(1700);
        assertThat(solution.status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(solution.taken(free, 1, eight)).isEqualTo(1);
        assertThat(solution.taken(half, 0, nineA)).isEqualTo(1);
        assertThat(solution.applications(half)).isEqualTo(1);
    }

    @Test
    void freeGoodsOfOneSetAreTheDearestAndCheapestFreeTheCheapest() {
        // Trap 3: the two kinds are two deals by name.
        int dear = problem.addClass(900, 1);
        int cheap = problem.addClass(500, 1);
        int any = problem.addDeal(Deal.buyGet(1, 1));
        for (int unitClass : new int[] {dear, cheap}) {
            problem.allow(any, 0, unitClass, 0);
            problem.allow(any, 1, unitClass, problem.price(unitClass));
        }
        assertThat(pad.solve(problem, Budget.TILL).saving()).isEqualTo(900);
        problem.clear();
        int free = problem.addDeal(Deal.cheapestFree(1, 1));
        problem.allow(free, 0, problem.addClass(900, 1), 900);
        problem.allow(free, 0, problem.addClass(500, 1), 500);
        assertThat(pad.solve(problem, Budget.TILL).saving()).isEqualTo(500);
    }

    @Test
    void twoAndTwoNeedAllFour() {
        // gcd(x, y) > 1: one paid and one got do not close a deal of two and two.
        int cola = problem.addClass(300, 3);
        int deal = problem.addDeal(Deal.buyGet(2, 2));
        problem.allow(deal, 0, cola, 0);
        problem.allow(deal, 1, cola, 300);
        assertThat(pad.solve(problem, Budget.TILL).saving()).isZero();
        problem.allow(problem.addDeal(Deal.percentGroup(4)), 0, cola, 30);
        assertThat(pad.solve(problem, Budget.TILL).saving()).isZero();
    }

    @Test
    void aMenuTakesOneOfEachSlot() {
        int burger = problem.addClass(2000, 2);
        int fries = problem.addClass(800, 3);
        int cola = problem.addClass(500, 1);
        int menu = problem.addDeal(Deal.bundle(2500, 1, 1, 1));
        problem.allow(menu, 0, burger, 2000);
        problem.allow(menu, 1, fries, 800);
        problem.allow(menu, 2, cola, 500);
        Solution solution = pad.solve(problem, Budget.TILL);
        assertThat(solution.saving()).isEqualTo(800);
        assertThat(solution.applications(menu)).isEqualTo(1);
        assertThat(solution.takes()).isEqualTo(3);
    }

    @Test
    void aLimitIsKeptAlsoUnderCompetition() {
        int cola = problem.addClass(300, 9);
        int once = problem.addDeal(Deal.percentGroup(2).atMost(1));
        int always = problem.addDeal(Deal.percentGroup(3).atMost(2));
        problem.allow(once, 0, cola, 200);
        problem.allow(always, 0, cola, 100);
        Solution solution = pad.solve(problem, Budget.TILL);
        assertThat(solution.applications(once)).isEqualTo(1);
        assertThat(solution.applications(always)).isEqualTo(2);
        assertThat(solution.saving()).isEqualTo(1_000);
    }

    @Test
    void theCheapestOfUnitsWhoseValuesDoNotFollowTheirPricesHasNoMeaning() {
        // Trap 2: a deal on another price than the one that sorts the units.
        int deal = problem.addDeal(Deal.cheapestFree(1, 1));
        int other = problem.addDeal(Deal.percentGroup(1));
        int dear = problem.addClass(900, 1);
        problem.allow(deal, 0, dear, 400);
        problem.allow(deal, 0, problem.addClass(800, 1), 500);
        assertThatIllegalArgumentException().isThrownBy(() -> pad.solve(problem, Budget.TILL));
        problem.allow(other, 0, dear, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> pad.solve(problem, Budget.TILL));
    }

    @Test
    void limitsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem.addClass(1, 10_001))
                .withMessage("units of a basket out of range: 10001");
        assertThatIllegalArgumentException().isThrownBy(() -> problem.addClass(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Deal.fixedGroup(0, 100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deal.percentGroup(2).atMost(0));
        assertThatIllegalArgumentException().isThrownBy(() -> problem.allow(0, 0, 0, 0));
    }

    @Test
    void absurdBasketsAreAnsweredWithAnHonestGap() {
        // Trap 7: far more open groups than fit into one state, and thousands of units.
        for (int i = 0; i < 40; i++) {
            problem.addClass(100 + i, 50);
        }
        for (int i = 0; i < 40; i++) {
            int deal = problem.addDeal(Deal.buyGet(2, 1));
            for (int unitClass = 0; unitClass < 40; unitClass++) {
                problem.allow(deal, 0, unitClass, 0);
                problem.allow(deal, 1, unitClass, 60 + (i * unitClass) % 37);
            }
        }
        Solution solution = pad.solve(problem, Budget.TILL);
        assertThat(PlanWorth.of(problem, solution)).isEqualTo(solution.saving());
        assertThat(solution.upperBound()).isGreaterThanOrEqualTo(solution.saving());
        assertThat(solution.saving()).isPositive();
    }

    @Test
    void whatAPadSolvedBeforeNeverShows() {
        // Trap 4: never warm state.
        List<String> fresh = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            Problem any = new AnyProblem(seed, 10 + seed, 12).problem();
            fresh.add(describe(new SolverPad().solve(any, Budget.TILL), any));
            used.add(describe(pad.solve(any, Budget.TILL), any));
        }
        assertThat(used).isEqualTo(fresh);
    }

    private static String describe(Solution solution, Problem problem) {
        return solution.certificate(problem).hashCode() + "/" + solution.states() + "/" + solution.saving();
    }

    @Test
    void aDealOfFreeUnitsIsLeftAlone() {
        int deal = problem.addDeal(Deal.fixedGroup(2, 500));
        problem.allow(deal, 0, problem.addClass(250, 4), 250);
        Solution solution = pad.solve(problem, Budget.TILL);
        assertThat(solution.applications(deal)).isZero();
        assertThat(solution.saving()).isZero();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.SolverPad;
import java.util.List;
import java.util.Random;

/**
 * Three ways to draw a basket of units and deals that all could apply. A figure about the best deal means nothing
 * without the name of its distribution. The same name, size and number give the same basket for ever.
 */
public enum Distribution {
    /** A shop: categories, brands, round prices, several of a kind, deals over a category or a brand. */
    REALISTIC('R') {
        @Override
        Goods goods(Random random, int units) {
            return RealisticGoods.draw(random, units);
        }

        @Override
        DealDraft deal(Random random, Goods goods) {
            return RealisticGoods.deal(random, goods);
        }
    },
    /** Every class may stand in every deal with one chance in two; prices and kinds are even. */
    UNIFORM('U') {
        @Override
        Goods goods(Random random, int units) {
            return EvenGoods.few(random, units);
        }

        @Override
        DealDraft deal(Random random, Goods goods) {
            return EvenGoods.deal(random, goods);
        }
    },
    /** No two units alike, and every deal worth the same: near ties everywhere. */
    ADVERSARIAL('A') {
        @Override
        Goods goods(Random random, int units) {
            return EvenGoods.allDifferent(random, units);
        }

        @Override
        DealDraft deal(Random random, Goods goods) {
            return EvenGoods.alike(random, goods);
        }
    };

    private final char letter;

    Distribution(char letter) {
        this.letter = letter;
    }

    /** R, U or A. */
    public char letter() {
        return letter;
    }

    abstract Goods goods(Random random, int units);

    abstract DealDraft deal(Random random, Goods goods);

    /**
     * Draws basket {@code number} (1,000 and up in the tables) of so many units and deals.
     *
     * @return a problem of its own
     */
    public Problem basket(int units, int deals, int number) {
        Random random = new Random(7919L * number + 31L * units + 17L * deals + letter);
        Goods goods = goods(random, units);
        Problem problem = new Problem();
        goods.addTo(problem);
        SolverPad pad = new SolverPad();
        while (problem.deals() < deals) {
            DealDraft draft = deal(random, goods);
            if (pad.solve(alone(goods, draft), Budget.TILL).saving() > 0) {
                draft.addTo(problem, goods);
            }
        }
        return problem;
    }

    private static Problem alone(Goods goods, DealDraft draft) {
        Problem problem = new Problem();
        goods.addTo(problem);
        draft.addTo(problem, goods);
        return problem;
    }

    /** All three. */
    public static List<Distribution> all() {
        return List.of(values());
    }
}

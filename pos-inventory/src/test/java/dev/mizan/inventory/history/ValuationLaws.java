// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the cost formulas have in common, and how they differ. */
class ValuationLaws {
    private static final Terms TERMS = new Terms(BackDating.REPLAY, Instant.EPOCH, Instant.EPOCH);

    @Property(tries = 300)
    void v3_allFormulasAgreeWhereEveryUnitCostTheSame(
            @ForAll("methods") Valuation valuation, @ForAll @IntRange(min = 1, max = 999) int cost, @ForAll long seed) {
        Random random = new Random(seed);
        CostHistory history = new CostHistory(valuation);
        history.tell(StockEvent.receipt("R", at(0), 5, 5L * cost), TERMS);
        for (int i = 1; i < 40; i++) {
            int steps = 1 + random.nextInt(6);
            history.tell(
                    random.nextBoolean()
                            ? StockEvent.receipt("E" + i, at(i), steps, (long) steps * cost)
                            : StockEvent.issue("E" + i, at(i), steps),
                    TERMS);
            assertThat(history.value()).isEqualTo(cost * history.quantity());
        }
    }

    @Property(tries = 300)
    void v4_whilePricesRiseFifoLeavesMostAndLifoLeast(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 20) Integer> quantities,
            @ForAll @IntRange(min = 1, max = 100) int part) {
        long all = quantities.stream().mapToLong(Integer::longValue).sum();
        long sold = Math.max(1, all * part / 100);
        long fifo = left(Valuation.FIFO, quantities, sold);
        long average = left(Valuation.MOVING_AVERAGE, quantities, sold);
        long lifo = left(Valuation.LIFO, quantities, sold);
        assertThat(fifo).isGreaterThanOrEqualTo(average);
        assertThat(average).isGreaterThanOrEqualTo(lifo);
        if (sold == all) {
            assertThat(List.of(fifo, average, lifo)).containsOnly(0L);
        }
    }

    @Property(tries = 300)
    void v8_anAverageLiesBetweenTheCheapestAndTheDearest(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 20) Integer> quantities) {
        CostHistory history = bought(Valuation.MOVING_AVERAGE, quantities, 1);
        assertThat(history.value()).isBetween(history.quantity() * 10, history.quantity() * (10L + quantities.size()));
    }

    @Property(tries = 200)
    void v13_whatCostsSoManyTimesAsMuchIsWorthSoManyTimesAsMuch(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 20) Integer> quantities,
            @ForAll @IntRange(min = 2, max = 50) int times) {
        for (Valuation valuation : List.of(Valuation.FIFO, Valuation.LIFO)) {
            CostHistory once = bought(valuation, quantities, 1);
            CostHistory often = bought(valuation, quantities, times);
            once.tell(StockEvent.issue("S", at(99), 3), TERMS);
            often.tell(StockEvent.issue("S", at(99), 3), TERMS);
            assertThat(often.value()).isEqualTo(once.value() * times);
            assertThat(often.cost("S")).isEqualTo(once.cost("S") * times);
        }
    }

    private static long left(Valuation valuation, List<Integer> quantities, long sold) {
        CostHistory history = bought(valuation, quantities, 1);
        history.tell(StockEvent.issue("S", at(99), sold), TERMS);
        return history.value();
    }

    /** Each purchase a minor unit dearer than the one before. */
    private static CostHistory bought(Valuation valuation, List<Integer> quantities, int times) {
        CostHistory history = new CostHistory(valuation);
        for (int i = 0; i < quantities.size(); i++) {
            long steps = quantities.get(i);
            history.tell(StockEvent.receipt("R" + i, at(i), steps, steps * (10L + i) * times), TERMS);
        }
        return history;
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }

    @Provide
    Arbitrary<Valuation> methods() {
        return Arbitraries.of(
                Valuation.FIFO,
                Valuation.LIFO,
                Valuation.MOVING_AVERAGE,
                new Valuation(Method.FIFO, IssueRounding.REMAINING),
                new Valuation(Method.MOVING_AVERAGE, IssueRounding.REMAINING));
    }

    @Property(tries = 50)
    void aStandardCostIsWhatItSaysWhateverWasPaid(@ForAll @IntRange(max = 999) int paid) {
        CostHistory history = new CostHistory(Valuation.standard(new StandardCost(1, 7)));
        history.tell(StockEvent.receipt("R", at(0), 10, paid), TERMS);
        assertThat(history.value()).isEqualTo(70);
        assertThat(history.cost("R")).isEqualTo(paid - 70);
    }
}

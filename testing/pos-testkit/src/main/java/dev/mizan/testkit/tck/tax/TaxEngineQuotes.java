// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.tax.TaxAnswer;
import dev.mizan.spi.tax.TaxEngine;
import dev.mizan.spi.tax.TaxEngineReason;
import dev.mizan.spi.tax.TaxQuestion;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.testkit.tck.internal.Together;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question has an answer that a till can use, and leaves nothing behind. */
public interface TaxEngineQuotes extends TaxEngineHarness {
    private static TaxAnswer answer(TaxEngine engine, TaxQuestion question) {
        return engine.quote(question).orElseThrow();
    }

    @Test
    default void tax_Q01_itSaysWhatItIsAndAsksFor() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open();
                TaxEngine again = bench.open()) {
            assertTrue(engine.id().matches("[a-z][a-z0-9-]{0,29}"), engine.id());
            assertEquals(engine.id(), again.id());
            assertEquals(engine.capabilities(), again.capabilities());
        }
    }

    @Test
    default void tax_Q02_oneAnswerForEachLineInItsOrder() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            TaxQuestion all = bench.question(6);
            TaxAnswer whole = answer(engine, all);
            assertEquals(6, whole.lines().size());
            for (int i = 0; i < 6; i++) {
                assertEquals(
                        answer(engine, alone(all, i)).lines().get(0),
                        whole.lines().get(i),
                        "line " + i);
            }
        }
    }

    private static TaxQuestion alone(TaxQuestion all, int line) {
        return new TaxQuestion(
                all.taxPoint(),
                all.currency(),
                all.from(),
                all.to(),
                all.supply(),
                List.of(all.lines().get(line)));
    }

    @Test
    default void tax_Q03_theSameQuestionHasTheSameTaxes() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            TaxQuestion question = bench.question(4);
            assertEquals(
                    answer(engine, question).lines(), answer(engine, question).lines());
        }
    }

    @Test
    default void tax_Q04_eachTaxIsItsRateOfItsBaseToTheMinorUnit() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            TaxQuestion question = bench.question(8);
            for (TaxAnswer.Line line : answer(engine, question).lines()) {
                for (TaxAnswer.Tax tax : line.taxes()) {
                    long exact = Rounding.HALF_UP.multiplyDivide(
                            tax.base().minor(), tax.percent().millionths(), Percent.ONE_WHOLE);
                    assertTrue(Math.abs(exact - tax.tax().minor()) <= 1, tax.toString());
                    assertEquals(question.currency(), tax.tax().currency());
                }
            }
        }
    }

    @Test
    default void tax_Q05_whatAPriceHoldsIsNotMoreThanThePrice() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            TaxQuestion question = bench.question(8);
            TaxAnswer answer = answer(engine, question);
            for (int i = 0; i < 8; i++) {
                TaxQuestion.Line asked = question.lines().get(i);
                Money sum = Money.sum(
                        question.currency(),
                        answer.lines().get(i).taxes().stream()
                                .map(TaxAnswer.Tax::tax)
                                .toList());
                boolean within = !asked.taxIncluded() || sum.compareTo(asked.amount()) < 0;
                assertTrue(within && !sum.isNegative(), sum + " in " + asked);
            }
        }
    }

    @Test
    default void tax_Q06_aPlaceThatItDoesNotKnowIsRefusedByName() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            Outcome<TaxAnswer> answer = engine.quote(bench.nowhere());
            assertFalse(answer.isDone());
            assertEquals(TaxEngineReason.NOT_KNOWN, ((Refused<TaxAnswer>) answer).reason());
        }
    }

    @Test
    default void tax_Q07_aQuestionLeavesNothingInItsBooks() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            answer(engine, bench.question(2));
            answer(engine, bench.question(3));
            assertEquals(0, bench.taken());
        }
    }

    @Test
    default void tax_Q08_manyThreadsGetTheSame() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            TaxQuestion question = bench.question(5);
            Together.Task<List<TaxAnswer.Line>> ask =
                    () -> answer(engine, question).lines();
            for (int round = 0; round < 5; round++) {
                assertEquals(1, new HashSet<>(Together.run(Collections.nCopies(8, ask))).size());
            }
        }
    }
}

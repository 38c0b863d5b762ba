// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.tax.TaxAnswer;
import dev.mizan.spi.tax.TaxDocument;
import dev.mizan.spi.tax.TaxEngine;
import dev.mizan.spi.tax.TaxQuestion;
import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A document stands in the engine's books once, whatever becomes of the answers. */
public interface TaxEngineBooks extends TaxEngineHarness {
    private static TaxDocument document(
            TaxEngineBench bench, TaxEngine engine, String id, boolean quoted, Optional<String> corrects) {
        TaxQuestion question = bench.question(3);
        TaxAnswer answer = engine.quote(question).orElseThrow();
        List<TaxDocument.Line> lines = new ArrayList<>();
        for (int i = 0; i < question.lines().size(); i++) {
            TaxQuestion.Line line = question.lines().get(i);
            Money tax = Money.sum(
                    question.currency(),
                    answer.lines().get(i).taxes().stream()
                            .map(TaxAnswer.Tax::tax)
                            .toList());
            Money net = line.taxIncluded() ? line.amount().minus(tax) : line.amount();
            lines.add(new TaxDocument.Line(line.item(), line.quantity(), net, tax));
        }
        return new TaxDocument(id, quoted ? answer.id() : "", corrects, question.taxPoint(), question.to(), lines);
    }

    private static TaxDocument sale(TaxEngineBench bench, TaxEngine engine, String id) {
        return document(bench, engine, id, true, Optional.empty());
    }

    private static void there(Submission answer) {
        assertTrue(answer instanceof Submission.Accepted || answer instanceof Submission.Warned, answer.toString());
    }

    private static void notThere(Submission answer) {
        assertEquals(
                Duration.ZERO,
                assertInstanceOf(Submission.RetryAfter.class, answer).after());
    }

    @Test
    default void tax_T01_aDocumentThatWasToldIsThere() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            there(engine.commit(sale(bench, engine, "one")));
            there(engine.query("one"));
            assertEquals(1, bench.taken());
        }
    }

    @Test
    default void tax_T02_oneThatIsToldAgainIsNotTakenTwice() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            TaxDocument document = sale(bench, engine, "one");
            engine.commit(document);
            there(engine.commit(document));
            assertEquals(1, bench.taken());
        }
    }

    @Test
    default void tax_T03_oneThatWasNeverToldIsCertainlyNotThere() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            there(engine.commit(sale(bench, engine, "one")));
            notThere(engine.query("another"));
        }
    }

    @Test
    default void tax_T04_aReturnIsADocumentOfItsOwn() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            there(engine.commit(sale(bench, engine, "one")));
            there(engine.commit(document(bench, engine, "back", true, Optional.of("one"))));
            there(engine.commit(document(bench, engine, "without", true, Optional.of(""))));
            assertEquals(3, bench.taken());
            there(engine.query("back"));
        }
    }

    @Test
    default void tax_T05_aLostAnswerIsUnknownAndTheDocumentIsFoundWhenAskedFor() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            TaxDocument document = sale(bench, engine, "one");
            assumeTrue(bench.loseNextAnswer(), "the bench can not lose an answer");
            assertInstanceOf(Submission.Unknown.class, engine.commit(document));
            there(engine.query("one"));
            assertEquals(1, bench.taken());
        }
    }

    @Test
    default void tax_T06_oneTaxedByTheShopsOwnBookIsTakenToo() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            there(engine.commit(document(bench, engine, "own", false, Optional.empty())));
            assertEquals(1, bench.taken());
        }
    }

    @Test
    default void tax_T07_aRestartForgetsNothing() {
        TaxEngineBench bench = bench();
        try (TaxEngine engine = bench.open()) {
            engine.commit(sale(bench, engine, "one"));
        }
        try (TaxEngine again = bench.open()) {
            there(again.query("one"));
            there(again.commit(sale(bench, again, "one")));
            assertEquals(1, bench.taken());
        }
    }

    @Test
    default void tax_H01_aReadyEngineIsWellAndMayBeClosedTwice() {
        TaxEngine engine = bench().open();
        assertEquals(List.of(), engine.health());
        engine.close();
        engine.close();
    }
}

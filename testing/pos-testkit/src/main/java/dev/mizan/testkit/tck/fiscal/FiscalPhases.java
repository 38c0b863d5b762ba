// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import static dev.mizan.testkit.tck.fiscal.FiscalPart.START;
import static dev.mizan.testkit.tck.fiscal.FiscalPart.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Leaving;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.internal.Together;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A regime that hears of a sale from its first line on: each beginning has one end. Asked where the regime claims it. */
public interface FiscalPhases extends FiscalHarness {
    @Test
    default void fiscal_P01_eachBeginningHasATokenThatNoOtherHas() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            Set<String> tokens = new HashSet<>();
            for (int number = 1; number <= 20; number++) {
                String token = FiscalPart.begin(regime, FiscalPart.document(this, number));
                assertTrue(!token.isEmpty() && tokens.add(token), token);
            }
            tokens.forEach(token -> regime.leave(token, Leaving.LOST).orElseThrow());
        }
    }

    @Test
    default void fiscal_P02_whatHasNoEndIsUnderwayInItsOrder() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            assertEquals(List.of(), regime.underway());
            List<String> tokens = new ArrayList<>();
            for (int number = 1; number <= 5; number++) {
                tokens.add(FiscalPart.begin(regime, FiscalPart.document(this, number)));
            }
            assertEquals(tokens, regime.underway());
            regime.finish(FiscalPart.document(this, 2), START, tokens.get(1)).orElseThrow();
            regime.leave(tokens.get(3), Leaving.GIVEN_UP).orElseThrow();
            assertEquals(List.of(tokens.get(0), tokens.get(2), tokens.get(4)), regime.underway());
            for (int number : List.of(5, 1, 3)) {
                regime.finish(FiscalPart.document(this, number), START, tokens.get(number - 1))
                        .orElseThrow();
            }
            assertEquals(List.of(), regime.underway());
        }
    }

    @Test
    default void fiscal_P03_aChangedSaleIsTheSameTransaction() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            FiscalDocument document = FiscalPart.document(this, 1);
            String token = FiscalPart.begin(regime, document);
            String other = FiscalPart.begin(regime, FiscalPart.document(this, 2));
            for (int number = 3; number <= 5; number++) {
                token = regime.update(
                                token,
                                FiscalPart.draft(
                                        document,
                                        FiscalPart.document(this, number).taxes()))
                        .orElseThrow();
                assertEquals(Set.of(token, other), Set.copyOf(regime.underway()));
                assertEquals(2, regime.underway().size());
            }
            regime.finish(document, START, token).orElseThrow();
            assertEquals(List.of(other), regime.underway());
            regime.leave(other, Leaving.GIVEN_UP).orElseThrow();
        }
    }

    @Test
    default void fiscal_P04_aTokenThatWasNeverGivenIsRefusedByItsName() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            FiscalDocument document = FiscalPart.document(this, 1);
            String token = FiscalPart.begin(regime, document);
            String unknown = "never-given";
            FiscalPart.refuses(regime, unknown, () -> regime.update(unknown, FiscalPart.draft(document)));
            FiscalPart.refuses(regime, unknown, () -> regime.finish(document, START, unknown));
            assertEquals(List.of(token), regime.underway());
            regime.finish(document, START, token).orElseThrow();
        }
    }

    @Test
    default void fiscal_P05_aTokenFinishesOneDocument() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            FiscalDocument document = FiscalPart.document(this, 1);
            String token = FiscalPart.begin(regime, document);
            FiscalResult one = regime.finish(document, START, token).orElseThrow();
            FiscalResult again = regime.finish(document, START, token).orElseThrow();
            assertEquals(one.stamp().hash(), again.stamp().hash());
            assertEquals(one.head().counter(), again.head().counter());
            FiscalDocument other = FiscalPart.document(this, 2);
            FiscalPart.refuses(regime, token, () -> regime.finish(other, one.head(), token));
            assertEquals(List.of(), regime.underway());
        }
    }

    @Test
    default void fiscal_P06_whatIsLeftHasEndedAndWhatIsParkedMayGoOn() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            FiscalDocument document = FiscalPart.document(this, 1);
            for (Leaving how : List.of(Leaving.GIVEN_UP, Leaving.LOST)) {
                String token = FiscalPart.begin(regime, document);
                assertEquals("", regime.leave(token, how).orElseThrow());
                assertEquals(List.of(), regime.underway());
            }
            String parked = regime.leave(FiscalPart.begin(regime, document), Leaving.PARKED)
                    .orElseThrow();
            if (!parked.isEmpty()) {
                assertEquals(List.of(parked), regime.underway());
                String on = regime.update(parked, FiscalPart.draft(document)).orElseThrow();
                regime.finish(document, START, on).orElseThrow();
            }
            assertEquals(List.of(), regime.underway());
        }
    }

    @Test
    default void fiscal_P07_whatIsLeftTwiceEndsNothingElse() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            String other = FiscalPart.begin(regime, FiscalPart.document(this, 1));
            String token = FiscalPart.begin(regime, FiscalPart.document(this, 2));
            regime.leave(token, Leaving.GIVEN_UP).orElseThrow();
            for (Leaving how : Leaving.values()) {
                Outcome<String> again = FiscalPart.answer(regime, () -> regime.leave(token, how));
                assertTrue(!again.isDone() || again.orElseThrow().isEmpty(), again.toString());
                assertEquals(List.of(other), regime.underway());
            }
            regime.leave(other, Leaving.GIVEN_UP).orElseThrow();
        }
    }

    @Test
    default void fiscal_P08_nothingGoesOnAfterItsEnd() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            FiscalDocument sold = FiscalPart.document(this, 1);
            String finished = FiscalPart.begin(regime, sold);
            regime.finish(sold, START, finished).orElseThrow();
            FiscalPart.refuses(regime, finished, () -> regime.update(finished, FiscalPart.draft(sold)));
            FiscalDocument gone = FiscalPart.document(this, 2);
            String left = FiscalPart.begin(regime, gone);
            regime.leave(left, Leaving.GIVEN_UP).orElseThrow();
            FiscalPart.refuses(regime, left, () -> regime.update(left, FiscalPart.draft(gone)));
            FiscalPart.refuses(regime, left, () -> regime.finish(gone, START, left));
            assertEquals(List.of(), regime.underway());
        }
    }

    @Test
    default void fiscal_P09_aRestartFindsWhatIsUnderwayAndEndsIt() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            String first = FiscalPart.begin(regime, FiscalPart.document(this, 1));
            String second = FiscalPart.begin(regime, FiscalPart.document(this, 2));
            try (FiscalRegime again = open(UNIT)) {
                assertEquals(List.of(first, second), again.underway());
                for (String token : again.underway()) {
                    again.leave(token, Leaving.LOST).orElseThrow();
                }
                assertEquals(List.of(), again.underway());
            }
        }
    }

    @Test
    default void fiscal_P10_aDocumentThatIsRefusedLeavesItsSaleUnderway() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            FiscalDocument real = FiscalPart.document(this, 1);
            String token = FiscalPart.begin(regime, real);
            assertFalse(regime.finish(FiscalPart.practice(real), START, token).isDone());
            assertEquals(List.of(token), regime.underway());
            regime.finish(real, START, token).orElseThrow();
            assertEquals(List.of(), regime.underway());
        }
    }

    @Test
    default void fiscal_P11_whatOneThreadBeginsAnotherEnds() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claimsPhases(regime);
            List<FiscalDocument> documents = IntStream.rangeClosed(1, 8)
                    .mapToObj(number -> FiscalPart.document(this, number))
                    .toList();
            List<Together.Task<String>> beginning = new ArrayList<>();
            documents.forEach(it ->
                    beginning.add(() -> regime.update(FiscalPart.begin(regime, it), FiscalPart.draft(it))
                            .orElseThrow()));
            List<String> tokens = Together.run(beginning);
            assertEquals(8, Set.copyOf(tokens).size());
            assertEquals(Set.copyOf(tokens), Set.copyOf(regime.underway()));
            List<Together.Task<Outcome<?>>> ending = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                FiscalDocument document = documents.get(i);
                String token = tokens.get(i);
                boolean sold = i % 2 == 0;
                ending.add(() -> sold
                        ? FiscalPart.answer(regime, () -> regime.finish(document, START, token))
                        : FiscalPart.answer(regime, () -> regime.leave(token, Leaving.GIVEN_UP)));
            }
            Together.run(ending).forEach(it -> assertInstanceOf(Outcome.Done.class, it, it.toString()));
            assertEquals(List.of(), regime.underway());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import static dev.mizan.testkit.tck.fiscal.FiscalPart.START;
import static dev.mizan.testkit.tck.fiscal.FiscalPart.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A document goes in whole and comes out stamped, or not at all. */
public interface FiscalStamping extends FiscalHarness {
    @Test
    default void fiscal_S01_itSaysWhatItIsAndDoes() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalCapabilities claims = regime.capabilities();
            assertTrue(regime.id().matches("[a-z][a-z0-9-]{1,30}"), regime.id());
            assertEquals(regime.id(), open(UNIT).id());
            assertTrue(claims.batch() >= 1);
            boolean delivers = claims.has(FiscalFeature.REPORTING) || claims.has(FiscalFeature.CLEARANCE);
            assertTrue(delivers || claims.deadline().isEmpty(), "a deadline and nothing to deliver");
        }
    }

    @Test
    default void fiscal_S02_everyKindThatItTakesIsStamped() {
        try (FiscalRegime regime = open(UNIT)) {
            int number = 1;
            for (Scenario scenario : scenarios()) {
                FiscalDocument document = invoices().document(scenario, number++);
                Outcome<FiscalResult> made = FiscalPart.finish(regime, document, START);
                assertTrue(made.isDone(), scenario + ": " + made);
                FiscalResult result = made.orElseThrow();
                assertEquals(1, result.stamp().counter(), scenario.name());
                assertEquals(1, result.head().counter(), scenario.name());
                assertTrue(result.artefact().bytes().length > 0, scenario.name());
            }
        }
    }

    @Test
    default void fiscal_S03_theSameDocumentAfterTheSameHeadIsTheSameDocument() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalDocument document = FiscalPart.document(this, 1);
            String token = FiscalPart.token(regime, document);
            FiscalResult one = regime.finish(document, START, token).orElseThrow();
            FiscalResult other = regime.finish(document, START, token).orElseThrow();
            assertEquals(one.stamp().hash(), other.stamp().hash());
            assertEquals(one.head().counter(), other.head().counter());
            assertEquals(one.stamp().previous(), other.stamp().previous());
            assertEquals(one.artefact().fileName(), other.artefact().fileName());
        }
    }

    @Test
    default void fiscal_S04_aDocumentForTrainingIsRefusedAndNothingIsNumbered() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalDocument real = FiscalPart.document(this, 1);
            String token = FiscalPart.token(regime, real);
            Outcome<FiscalResult> made = regime.finish(FiscalPart.practice(real), START, token);
            assertFalse(made.isDone());
            assertEquals(FiscalReason.TRAINING, ((Refused<FiscalResult>) made).reason());
            assertEquals(
                    1, regime.finish(real, START, token).orElseThrow().stamp().counter());
        }
    }

    @Test
    default void fiscal_S05_onlyWhatMustBeClearedWaits() {
        try (FiscalRegime regime = open(UNIT)) {
            boolean clears = regime.capabilities().has(FiscalFeature.CLEARANCE);
            int number = 1;
            for (Scenario scenario : scenarios()) {
                FiscalResult made = FiscalPart.finish(regime, invoices().document(scenario, number++), START)
                        .orElseThrow();
                assertTrue(clears || made.state() != FiscalState.PENDING, scenario.name());
            }
        }
    }

    @Test
    default void fiscal_S06_filesHaveNamesOfTheirOwn() {
        try (FiscalRegime regime = open(UNIT)) {
            Set<String> names = new HashSet<>();
            FiscalPart.chain(this, regime, 50)
                    .forEach(it -> assertTrue(
                            names.add(it.artefact().fileName()), it.artefact().fileName()));
        }
    }
}

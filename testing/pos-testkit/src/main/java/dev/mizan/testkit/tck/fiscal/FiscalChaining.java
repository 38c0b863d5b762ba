// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import static dev.mizan.testkit.tck.fiscal.FiscalPart.START;
import static dev.mizan.testkit.tck.fiscal.FiscalPart.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.testkit.tck.internal.Together;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The chain is in what is given and answered, and nowhere else. */
public interface FiscalChaining extends FiscalHarness {
    @Test
    default void fiscal_C01_countersGoUpByOneAndLinksFollow() {
        try (FiscalRegime regime = open(UNIT)) {
            var chain = FiscalPart.chain(this, regime, 60);
            for (int i = 0; i < chain.size(); i++) {
                assertEquals(i + 1L, chain.get(i).stamp().counter());
            }
        }
    }

    @Test
    default void fiscal_C02_eachDocumentNamesTheOneBeforeIt() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claims(regime, FiscalFeature.CHAINED);
            FiscalResult first = FiscalPart.finish(regime, FiscalPart.document(this, 1), START)
                    .orElseThrow();
            FiscalResult second = FiscalPart.finish(regime, FiscalPart.document(this, 2), first.head())
                    .orElseThrow();
            assertEquals(first.head().link(), second.stamp().previous());
            FiscalResult elsewhere = FiscalPart.finish(regime, FiscalPart.document(this, 2), START)
                    .orElseThrow();
            assertNotEquals(second.stamp().hash(), elsewhere.stamp().hash());
        }
    }

    @Test
    default void fiscal_C03_aStampThatWasThrownAwayLeavesNoTrace() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalResult first = FiscalPart.finish(regime, FiscalPart.document(this, 1), START)
                    .orElseThrow();
            FiscalPart.finish(regime, FiscalPart.document(this, 2), first.head())
                    .orElseThrow();
            FiscalPart.finish(regime, FiscalPart.document(this, 3), first.head())
                    .orElseThrow();
            FiscalResult kept = FiscalPart.finish(regime, FiscalPart.document(this, 4), first.head())
                    .orElseThrow();
            assertEquals(2, kept.stamp().counter());
            assertEquals(2, kept.head().counter());
        }
    }

    @Test
    default void fiscal_C04_aRestartChangesNothing() {
        FiscalDocument next = FiscalPart.document(this, 2);
        try (FiscalRegime regime = open(UNIT)) {
            FiscalResult first = FiscalPart.finish(regime, FiscalPart.document(this, 1), START)
                    .orElseThrow();
            FiscalResult before = FiscalPart.finish(regime, next, first.head()).orElseThrow();
            try (FiscalRegime again = open(UNIT)) {
                FiscalResult after =
                        FiscalPart.finish(again, next, first.head()).orElseThrow();
                assertEquals(before.stamp().counter(), after.stamp().counter());
                assertEquals(before.stamp().previous(), after.stamp().previous());
            }
        }
    }

    @Test
    default void fiscal_C05_anotherAmountIsAnotherHash() {
        try (FiscalRegime regime = open(UNIT)) {
            Set<String> hashes = new HashSet<>();
            for (int number = 1; number <= 40; number++) {
                FiscalResult made = FiscalPart.finish(regime, FiscalPart.document(this, number), START)
                        .orElseThrow();
                assertTrue(hashes.add(made.stamp().hash()));
            }
        }
    }

    @Test
    default void fiscal_C06_manyThreadsGetTheSame() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalDocument document = FiscalPart.document(this, 1);
            String token = FiscalPart.token(regime, document);
            Together.Task<String> stamp = () ->
                    regime.finish(document, START, token).orElseThrow().stamp().hash();
            for (int round = 0; round < 5; round++) {
                assertEquals(1, new HashSet<>(Together.run(Collections.nCopies(8, stamp))).size());
            }
        }
    }
}

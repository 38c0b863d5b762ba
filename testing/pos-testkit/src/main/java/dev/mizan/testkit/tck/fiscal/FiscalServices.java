// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import static dev.mizan.testkit.tck.fiscal.FiscalPart.START;
import static dev.mizan.testkit.tck.fiscal.FiscalPart.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.spi.fiscal.regime.FiscalEvent;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Period;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Delivery, closings, events, export, health. */
public interface FiscalServices extends FiscalHarness {
    @Test
    default void fiscal_D01_oneOutcomeForEachDocumentInItsOrder() {
        try (FiscalRegime regime = open(UNIT)) {
            assertEquals(List.of(), regime.submit(List.of()));
            List<Issued> chain = FiscalPart.chain(this, regime, 5);
            List<Submission> outcomes = regime.submit(chain);
            assertEquals(5, outcomes.size());
            outcomes.forEach(it -> assertFalse(it instanceof Submission.Rejected, it.toString()));
        }
    }

    @Test
    default void fiscal_D02_deliveredAgainItIsNotTakenForAnother() {
        try (FiscalRegime regime = open(UNIT)) {
            FiscalPart.claims(regime, FiscalFeature.REPORTING);
            Issued document = FiscalPart.chain(this, regime, 1).get(0);
            regime.submit(List.of(document));
            Submission again = regime.query(document);
            assertTrue(again instanceof Submission.Accepted || again instanceof Submission.Warned, again.toString());
        }
    }

    @Test
    default void fiscal_E01_aClosingTakesTheNextPlaceInTheChain() {
        try (FiscalRegime regime = open(UNIT)) {
            OffsetDateTime at = FiscalPart.document(this, 1).head().issuedAt();
            Outcome<FiscalResult> closed = regime.close(new Closing("Z-1", Closing.Span.DAY, at), START);
            if (regime.capabilities().has(FiscalFeature.CLOSINGS)) {
                assertEquals(1, closed.orElseThrow().head().counter());
            } else {
                assertEquals(FiscalReason.NOT_OFFERED, ((Refused<FiscalResult>) closed).reason());
            }
        }
    }

    @Test
    default void fiscal_E02_anEventTakesTheNextPlaceInTheChain() {
        try (FiscalRegime regime = open(UNIT)) {
            OffsetDateTime at = FiscalPart.document(this, 1).head().issuedAt();
            Outcome<FiscalResult> recorded = regime.record(new FiscalEvent("REPRINT", at, Map.of()), START);
            if (regime.capabilities().has(FiscalFeature.EVENT_LOG)) {
                assertEquals(1, recorded.orElseThrow().head().counter());
            } else {
                assertEquals(FiscalReason.NOT_OFFERED, ((Refused<FiscalResult>) recorded).reason());
            }
        }
    }

    @Test
    default void fiscal_E03_theExportIsAFileOrIsNotOffered() {
        try (FiscalRegime regime = open(UNIT)) {
            var file = regime.export(Period.ALWAYS, FiscalPart.chain(this, regime, 3));
            if (regime.capabilities().has(FiscalFeature.EXPORT)) {
                assertTrue(file.orElseThrow().bytes().length > 0);
            } else {
                assertInstanceOf(Refused.class, file);
            }
        }
    }

    @Test
    default void fiscal_H01_aReadyRegimeIsWellAndMayBeClosedTwice() {
        FiscalRegime regime = open(UNIT);
        assertEquals(List.of(), regime.health());
        regime.close();
        regime.close();
    }
}

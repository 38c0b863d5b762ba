// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Takes the next place in a unit's chain for something that is no sale: a closing, or an event that is signed.
 *
 * @param kind a closing or an event
 * @param number under which it is done once; empty for what may happen again
 * @param service what the regime is asked for
 */
record ServeUnit(FiscalDesk desk, FiscalUnitId unit, FiscalKind kind, String number, Service service)
        implements Flow<FiscalDocumentIssued> {
    /** A call of a regime that goes on from a chain's head. */
    @FunctionalInterface
    interface Service {
        Outcome<FiscalResult> of(FiscalRegime regime, OffsetDateTime at, ChainHead head);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (number.isEmpty()) {
            return served(reading);
        }
        Expected once = reading.expected(
                StreamKey.of("closed", UUID.nameUUIDFromBytes((unit + "/" + number).getBytes(StandardCharsets.UTF_8))));
        return once.version() > 0
                ? Outcome.refused(FiscalFlowReason.CLOSED_ALREADY, "number", number, "unit", unit)
                : served(reading).map(it -> it.also(List.of(), once));
    }

    private Outcome<Decision> served(Reading reading) {
        OffsetDateTime at = reading.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(reading.at().day().zone())
                .toOffsetDateTime();
        return desk.unit(unit)
                .then(it -> it.serve(
                        reading,
                        Occasion.id(reading.key(), 0),
                        kind,
                        at,
                        (regime, head) -> service.of(regime, at, head)))
                .map(made -> Decision.of(reading.times(), made.facts()).withKeys(List.of(made.key())));
    }

    @Override
    public FiscalDocumentIssued answer(Recorded recorded) {
        return recorded.fact(FiscalDocumentIssued.class)
                .orElseThrow(() -> new IllegalArgumentException("no document: " + recorded.document()));
    }
}

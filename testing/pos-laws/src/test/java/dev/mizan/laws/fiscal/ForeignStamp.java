// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A document that another writer of the unit puts into the chain. */
record ForeignStamp(ChainHead after) implements Flow<Integer> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Issued issued = new Issued(
                new UUID(4, 2),
                FiscalKind.INVOICE,
                true,
                reading.now(),
                FiscalState.STAMPED,
                new FiscalStamp("F-1", after.counter() + 1, after.link(), "foreign", "", "", ""),
                Artefact.text("f.txt", "text/plain", "f"));
        FiscalDocumentIssued fact =
                new FiscalDocumentIssued("fake", true, issued, after.next("foreign"), Optional.empty());
        return Outcome.done(Decision.of(reading.times(), List.of(fact))
                .withKeys(List.of(reading.expected(StreamKey.of("fiscal", FiscalShop.UNIT)))));
    }

    @Override
    public Integer answer(Recorded recorded) {
        return recorded.facts().size();
    }
}

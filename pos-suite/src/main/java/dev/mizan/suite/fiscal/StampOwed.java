// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stamps what a sale owes, as the papers make it of what was written then. */
record StampOwed(FiscalDesk desk, FiscalUnit unit, DocumentId sale) implements Flow<Recorded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Recorded recorded = reading.state(FiscalFold.class).owed(unit.id()).contains(sale)
                ? reading.document(sale).orElse(null)
                : null;
        if (recorded == null) {
            return Outcome.refused(FiscalFlowReason.NOTHING_OWED, "sale", sale);
        }
        Occasion occasion = Occasion.of(reading, reading.at().day().zone(), recorded);
        return desk.real(occasion)
                .then(documents -> unit.stamp(reading, documents, Optional.empty()))
                .map(made -> {
                    List<Fact> facts = new ArrayList<>(made.facts());
                    facts.add(new FiscalDebtSettled(sale));
                    return Decision.of(reading.times(), facts).withKeys(List.of(made.key()));
                });
    }

    @Override
    public Recorded answer(Recorded recorded) {
        return recorded;
    }
}

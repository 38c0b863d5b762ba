// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.subledger.PartyNamed;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Says how a customer or supplier is written on statements. */
public record NameParty(PartySide side, String party, Text name) implements Flow<PartyNamed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Outcome.done(Decision.of(reading.times(), List.of(new PartyNamed(side, party, name))));
    }

    @Override
    public PartyNamed answer(Recorded recorded) {
        return recorded.fact(PartyNamed.class)
                .orElseThrow(() -> new IllegalArgumentException("no name of a party: " + recorded.document()));
    }
}

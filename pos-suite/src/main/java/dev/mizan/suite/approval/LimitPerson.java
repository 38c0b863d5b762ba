// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.approval;

import dev.mizan.ledger.approval.PersonLimited;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/** From now on a person needs a second one from this amount on. Refused to the person in question. */
public record LimitPerson(ActorId person, Money from) implements Flow<PersonLimited> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(SubLedgerFold.class)
                .ledgers()
                .approvalPolicy()
                .limit(new PersonLimited(person, from), reading.at().actor())
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public PersonLimited answer(Recorded recorded) {
        return recorded.fact(PersonLimited.class)
                .orElseThrow(() -> new IllegalArgumentException("no limit of a person: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.pricing.moment.EditionWithdrawn;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.util.List;

/**
 * Withdraws an edition of the books that holds not yet.
 *
 * @param edition its number
 */
public record WithdrawEdition(long edition) implements Flow<Long> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(AssortmentFold.class)
                .planning(reading.now())
                .withdraw(edition)
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public Long answer(Recorded recorded) {
        return recorded.fact(EditionWithdrawn.class)
                .map(EditionWithdrawn::edition)
                .orElseThrow(() -> new IllegalArgumentException("no edition: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.pricing.moment.Due;
import dev.mizan.core.pricing.moment.EditionAnnounced;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.util.List;

/**
 * Announces an edition of the books whose changes come later.
 *
 * @param due which, and when
 */
public record AnnounceEdition(Due due) implements Flow<Due> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(AssortmentFold.class)
                .planning(reading.now())
                .announce(due)
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public Due answer(Recorded recorded) {
        return recorded.fact(EditionAnnounced.class)
                .map(EditionAnnounced::due)
                .orElseThrow(() -> new IllegalArgumentException("no edition: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.pricing.moment.Due;
import dev.mizan.core.pricing.moment.EditionPlanned;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Plans changes of the books that begin to hold together at a moment; see {@link dev.mizan.core.pricing.moment.Planning}.
 *
 * @param edition its number, above that of the edition which holds
 * @param effectiveFrom on the store's wall
 * @param changes facts of change, in their order
 */
public record PlanEdition(long edition, LocalDateTime effectiveFrom, List<? extends Fact> changes)
        implements Flow<Due> {
    public PlanEdition {
        changes = List.copyOf(changes);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        AssortmentFold assortment = reading.state(AssortmentFold.class);
        return assortment
                .planning(reading.now())
                .plan(edition, effectiveFrom, changes, assortment.onTheWall(reading.now()))
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public Due answer(Recorded recorded) {
        return recorded.fact(EditionPlanned.class)
                .map(EditionPlanned::due)
                .orElseThrow(() -> new IllegalArgumentException("no edition: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.dropship;

import dev.mizan.inventory.dropship.DropShipFact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.function.Function;

/**
 * Agrees that a supplier sends goods, or ends it.
 *
 * @param kind of the fact that it writes
 * @param step decides it
 */
record DropShipStep<F extends DropShipFact>(Class<F> kind, Function<Reading, Outcome<F>> step) implements Flow<F> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return step.apply(reading).map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public F answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + kind.getSimpleName() + ": " + recorded.document()));
    }
}

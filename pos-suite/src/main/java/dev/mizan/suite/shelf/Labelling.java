// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.shelf.LabelBook;
import dev.mizan.core.pricing.shelf.LabelFact;
import dev.mizan.core.pricing.shelf.ShelfLabels;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.ShelfFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;
import java.util.function.Function;

/**
 * A step of the labels' work.
 *
 * @param kind of the fact that it writes
 * @param step decides it
 */
record Labelling<F extends LabelFact>(Class<F> kind, Function<Desk, Outcome<F>> step) implements Flow<F> {
    /** What a step may look at. */
    record Desk(Reading reading) {
        LabelBook book() {
            return reading.state(ShelfFold.class).book();
        }

        Books books() {
            return reading.state(AssortmentFold.class).books(reading.now());
        }

        /** What should hang in a store now. */
        ShelfLabels labels(StoreId store) {
            return new ShelfLabels(
                    books(),
                    Counter.of(store, reading.state(StockFold.class).book().currency()),
                    reading.state(AssortmentFold.class).onTheWall(reading.now()).toLocalDate(),
                    book().contents(),
                    Marks::of);
        }
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return step.apply(new Desk(reading)).map(fact -> Decision.of(reading.times(), List.of(fact)));
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

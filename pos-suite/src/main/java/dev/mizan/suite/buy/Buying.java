// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.buying.Billing;
import dev.mizan.inventory.buying.Delivering;
import dev.mizan.inventory.buying.Ordering;
import dev.mizan.inventory.buying.PurchaseBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A step of buying that moves neither goods nor money: asking, ordering, approving, ending.
 *
 * @param kind of the fact that it writes
 * @param step decides it
 */
public record Buying<F extends Fact>(Class<F> kind, Function<Desk, Outcome<F>> step) implements Flow<F> {
    /** What a step may look at. */
    public record Desk(Reading reading) {
        private PurchaseFold fold() {
            return reading.state(PurchaseFold.class);
        }

        /** The purchases as they stand. */
        public PurchaseBook book() {
            return fold().book();
        }

        /** Decides orders and requests for quotation. */
        public Ordering ordering() {
            return new Ordering(
                    book(),
                    fold().suppliers(),
                    reading.state(StockFold.class).book().currency());
        }

        /** Decides deliveries. */
        public Delivering delivering() {
            return new Delivering(book());
        }

        /** Decides bills. */
        public Billing billing() {
            return new Billing(book(), fold().suppliers());
        }

        /** The business date. */
        public LocalDate today() {
            return reading.times().businessDate().date();
        }
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return step.apply(new Desk(reading)).map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public F answer(Recorded recorded) {
        return written(recorded, kind);
    }

    static <F> F written(Recorded recorded, Class<F> kind) {
        return recorded.facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + kind.getSimpleName() + ": " + recorded.document()));
    }
}

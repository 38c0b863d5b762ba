// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ordering;

import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.ordering.OrderBelowLeast;
import dev.mizan.inventory.ordering.OrderMinimum;
import dev.mizan.inventory.ordering.OrderMinimum.ByHand;
import dev.mizan.inventory.ordering.OrderingReason;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses or marks an order into stock that is worth less than its supplier asks, however it is written: by hand, from an
 * offer, or as a change of another one.
 */
public final class HoldMinimums implements Companion {
    /** One for all orders. */
    public HoldMinimums() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        List<Fact> marks = new ArrayList<>();
        for (Fact fact : decision.facts()) {
            Optional<OrderPlaced> order = order(fact);
            Optional<OrderMinimum> minimum = order.filter(it -> it.terms().delivery() == Delivery.TO_US)
                    .flatMap(it -> reading.state(OrderingFold.class)
                            .book()
                            .minimum(it.terms().supplier()));
            if (minimum.isPresent()) {
                Money total = order.get().order().total();
                Money least = minimum.get().least();
                if (total.compareTo(least) >= 0) {
                    continue;
                }
                String number = order.get().number();
                if (minimum.get().byHand() == ByHand.REFUSE) {
                    return Outcome.refused(
                            OrderingReason.BELOW_LEAST,
                            "order",
                            number,
                            "total",
                            total,
                            "supplier",
                            minimum.get().supplier(),
                            "least",
                            least);
                }
                marks.add(new OrderBelowLeast(number, total, least));
            }
        }
        return Outcome.done(marks.isEmpty() ? decision : decision.also(marks));
    }

    /** The order that a fact writes or changes, as it stands then. */
    static Optional<OrderPlaced> order(Fact fact) {
        if (fact instanceof OrderAmended amended) {
            return Optional.of(new OrderPlaced(amended.number(), amended.terms(), amended.prices()));
        }
        return fact instanceof OrderPlaced placed ? Optional.of(placed) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ordering;

import dev.mizan.inventory.ordering.OrderingBook;
import dev.mizan.inventory.ordering.OrderingFact;
import dev.mizan.suite.flow.BookFold;

/** What suppliers ask of orders, and the versions of those that were amended. */
public final class OrderingFold extends BookFold<OrderingFact, OrderingBook> {
    /** Nothing is asked. */
    public OrderingFold() {
        super(
                "ordering",
                1,
                OrderingFact.TYPES,
                OrderingFact.class,
                new OrderingBook(),
                new Form<>(OrderingBook::apply, OrderingBook::write, OrderingBook::read));
    }
}

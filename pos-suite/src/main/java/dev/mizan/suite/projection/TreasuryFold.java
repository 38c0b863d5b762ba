// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.ledger.treasury.Treasury;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.BookFold;
import java.util.stream.Stream;

/** Money under way: cheques, bags, disputes, foreign items, what was withheld. */
public final class TreasuryFold extends BookFold<Fact, Treasury> {
    /** No money under way, in this currency. */
    public TreasuryFold(Currency currency) {
        super(
                "treasury",
                Treasury.version(),
                // Its own facts, and settlements: a chargeback comes with one.
                Stream.concat(Treasury.FACTS.stream(), Stream.of(CardsSettled.TYPE))
                        .toList(),
                Fact.class,
                new Treasury(currency),
                new Form<>(Treasury::apply, Treasury::write, Treasury::read));
    }

    /** The state as it stands; only for the writer's thread, but what it hands out is for all. */
    public Treasury treasury() {
        return book();
    }
}

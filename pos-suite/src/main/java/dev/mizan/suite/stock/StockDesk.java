// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Workplace;
import java.util.function.Function;

/**
 * From where the office decides about goods of one place. Safe for use by many threads; what writes blocks for the commit.
 *
 * @param keeper decides what leaves and comes
 * @param place of the store's stock
 * @param currency of the books
 */
public record StockDesk(Storekeeper keeper, PlaceId place, Currency currency, Flows flows, Workplace office) {
    /** Decides and writes. */
    public <R> Outcome<R> run(Flow<R> flow) {
        return flows.run(office, flow);
    }

    /** Looks at the state as it stands. */
    public <R> R look(Function<Reading, R> look) {
        return flows.look(office, look);
    }
}

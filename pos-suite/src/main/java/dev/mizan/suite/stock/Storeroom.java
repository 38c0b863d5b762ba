// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.count.Counting;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.Optional;

/** What the flows of the storeroom look at. */
record Storeroom(Reading reading) {
    StockBook stock() {
        return reading.state(StockFold.class).book();
    }

    StoreroomFold open() {
        return reading.state(StoreroomFold.class);
    }

    Counting counting() {
        return new Counting(open().counts(), stock());
    }

    /** The same storekeeper, who gives out only what is there and free: nobody holds these goods in the hand. */
    Storekeeper strict(Storekeeper keeper) {
        return new Storekeeper(
                keeper.policy().on(NegativeStock.REFUSE),
                reading.state(PromiseFold.class).holds().holds(reading.now(), Optional.empty()));
    }

    static <F extends Fact> F written(Recorded recorded, Class<F> kind) {
        return recorded.fact(kind)
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + kind.getSimpleName() + ": " + recorded.document()));
    }
}

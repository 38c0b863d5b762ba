// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.count.CountOpened;
import dev.mizan.inventory.count.CountReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/**
 * Begins a count; see {@link CountOpened}. Refused by {@link CountReason}, or where the place is not known.
 *
 * @param skus a cycle count of these; none for everything at the place
 */
public record BeginCount(
        Storekeeper keeper, String number, PlaceId place, List<Sku> skus, boolean blind, Percent tolerance)
        implements Flow<CountOpened> {
    public BeginCount {
        skus = List.copyOf(skus);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return keeper.policy().knows(place)
                ? new Storeroom(reading)
                        .counting()
                        .open(number, place, skus, blind, tolerance, reading.now())
                        .map(opened -> Decision.of(reading.times(), List.of(opened)))
                : Outcome.refused(StockReason.UNKNOWN_PLACE, "place", place);
    }

    @Override
    public CountOpened answer(Recorded recorded) {
        return Storeroom.written(recorded, CountOpened.class);
    }
}

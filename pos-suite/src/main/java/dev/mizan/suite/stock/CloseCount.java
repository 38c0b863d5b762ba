// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.count.CountClosed;
import dev.mizan.inventory.count.CountDifference;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Ends a count: what differs is adjusted and posted in one commit, one adjustment for each reason.
 *
 * @param reasons why items differ; an item that is not named differs by the count alone
 */
public record CloseCount(Storekeeper keeper, String number, Map<Sku, AdjustmentReason> reasons)
        implements Flow<CountResult> {
    public CloseCount {
        reasons = Map.copyOf(reasons);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Storeroom room = new Storeroom(reading);
        return room.counting()
                .opened(number)
                .then(opened -> room.counting().close(number).then(all -> adjusted(room, opened.place(), all)));
    }

    private Outcome<Decision> adjusted(Storeroom room, PlaceId place, List<CountDifference> all) {
        Map<AdjustmentReason, List<StockAdjustment.Line>> lines = new EnumMap<>(AdjustmentReason.class);
        int differing = 0;
        for (CountDifference each : all) {
            if (each.steps() != 0) {
                differing++;
                var unit = room.stock().kept(each.sku()).orElseThrow().unit();
                lines.computeIfAbsent(
                                reasons.getOrDefault(each.sku(), AdjustmentReason.COUNT), reason -> new ArrayList<>())
                        .add(new StockAdjustment.Line(each.sku(), new Quantity(each.steps(), unit)));
            }
        }
        Outcome<List<Fact>> facts =
                Outcome.done(new ArrayList<>(List.of(new CountClosed(number, all.size(), differing))));
        int entry = 0;
        for (var each : lines.entrySet()) {
            int at = entry++;
            facts = facts.then(before -> with(before, room.reading(), place, each, at));
        }
        return facts.map(every -> Decision.of(room.reading().times(), every));
    }

    private Outcome<List<Fact>> with(
            List<Fact> before,
            Reading reading,
            PlaceId place,
            Map.Entry<AdjustmentReason, List<StockAdjustment.Line>> lines,
            int entry) {
        StockAdjustment adjustment = StockAdjustment.at(place, lines.getKey(), lines.getValue());
        return keeper.adjust(new Storeroom(reading).stock(), adjustment)
                .then(adjusted -> AdjustStock.posting(reading, adjusted, number)
                        .decide(reading, reading.times(), entry)
                        .map(posted -> {
                            List<Fact> more = new ArrayList<>(before);
                            more.add(adjusted);
                            more.addAll(posted);
                            return more;
                        }));
    }

    @Override
    public CountResult answer(Recorded recorded) {
        return new CountResult(
                Storeroom.written(recorded, CountClosed.class),
                recorded.facts().stream()
                        .filter(StockAdjusted.class::isInstance)
                        .map(StockAdjusted.class::cast)
                        .toList());
    }
}

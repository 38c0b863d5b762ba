// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.kit.JointCost;
import dev.mizan.inventory.kit.KitReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.StoreroomPosting;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes goods of other goods at one place, whole or not at all: what is used leaves at its cost, and what is made comes in
 * at its share of it, by what it sells for.
 */
public record ConvertGoods(
        Storekeeper keeper, GoodsConverted document, List<GoodsIssue.Line> used, List<JointCost.Product> made)
        implements Flow<ConvertGoods.Converted> {
    /** What left and what came, worth the same. */
    public record Converted(StockIssued used, StockReceived made) {}

    public ConvertGoods {
        used = List.copyOf(used);
        made = List.copyOf(made);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Storeroom room = new Storeroom(reading);
        if (used.isEmpty() || made.isEmpty()) {
            return Outcome.refused(KitReason.NO_GOODS, "number", document.number());
        }
        for (GoodsIssue.Line line : used) {
            if (made.stream().anyMatch(it -> it.sku().equals(line.sku()))) {
                return Outcome.refused(KitReason.BOTH, "sku", line.sku());
            }
        }
        return room.strict(keeper)
                .issue(room.stock(), GoodsIssue.at(document.from(), used))
                .then(issued -> receipt(document.to(), issued)
                        .then(receipt -> keeper.receive(room.stock(), receipt))
                        .then(received -> StoreroomPosting.converted(issued, received, document.number())
                                .decide(reading, reading.times())
                                .map(posted -> Decision.posted(
                                        reading.times(), document, List.of(issued, received), posted))));
    }

    private Outcome<GoodsReceipt> receipt(PlaceId to, StockIssued issued) {
        return JointCost.share(issued.total(), made).map(costs -> {
            List<GoodsReceipt.Line> lines = new ArrayList<>();
            for (int i = 0; i < costs.size(); i++) {
                lines.add(new GoodsReceipt.Line(made.get(i).sku(), made.get(i).quantity(), costs.get(i)));
            }
            return GoodsReceipt.at(to, lines);
        });
    }

    @Override
    public Converted answer(Recorded recorded) {
        return converted(recorded);
    }

    static Converted converted(Recorded recorded) {
        Storeroom.written(recorded, GoodsConverted.class);
        return new Converted(
                Storeroom.written(recorded, StockIssued.class), Storeroom.written(recorded, StockReceived.class));
    }
}

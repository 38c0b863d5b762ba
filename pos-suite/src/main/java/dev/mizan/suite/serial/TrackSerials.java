// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.serial.SerialsTracked;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the pieces of items apart from now on. Refused where an item is not counted in whole pieces, and where some of it
 * lies anywhere without a number.
 *
 * @param atOwnCost whether each piece is worth what it had cost itself, or what the item's valuation says
 */
public record TrackSerials(List<Sku> skus, boolean atOwnCost) implements Flow<SerialsTracked> {
    public TrackSerials {
        skus = List.copyOf(skus);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        StockBook stock = reading.state(StockFold.class).book();
        List<KeptItem> kept = new ArrayList<>();
        for (Sku sku : skus) {
            Outcome<KeptItem> item = item(stock, sku);
            if (!(item instanceof Outcome.Done<KeptItem> done)) {
                return item.then(never -> Outcome.refused(StockReason.NO_LINES));
            }
            kept.add(done.value());
        }
        if (kept.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        List<Fact> facts = new ArrayList<>(List.of(new SerialsTracked(skus)));
        if (atOwnCost) {
            facts.add(new StockKept(kept));
        }
        return Outcome.done(Decision.of(reading.times(), facts));
    }

    private static Outcome<KeptItem> item(StockBook stock, Sku sku) {
        if (!stock.keeps(sku)) {
            return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", sku);
        }
        KeptItem kept = stock.kept(sku).orElseThrow();
        if (kept.unit().digits() > 0) {
            return Outcome.refused(SerialReason.NOT_PIECES, "sku", sku, "unit", kept.unit());
        }
        for (PlaceValue place : stock.valueByPlace()) {
            Quantity there = stock.onHand(place.place(), sku);
            if (!there.isZero()) {
                return Outcome.refused(
                        SerialReason.STOCK_WITHOUT, "sku", sku, "quantity", there, "place", place.place());
            }
        }
        return Outcome.done(new KeptItem(sku, kept.unit(), Valuation.SPECIFIC));
    }

    @Override
    public SerialsTracked answer(Recorded recorded) {
        return recorded.fact(SerialsTracked.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was tracked: " + recorded.document()));
    }
}

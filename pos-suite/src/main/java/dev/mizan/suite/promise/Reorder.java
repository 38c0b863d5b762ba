// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.buying.Ordering;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.ordering.OrderingReason;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.reorder.ReorderProposal;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.ordering.Enough;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the orders that the rules of a place ask for: one for each supplier at the prices that were agreed, in one
 * commit; they wait for their approval. Run twice it orders nothing more.
 *
 * @param number the orders are numbered after it and their supplier
 */
public record Reorder(String number, PlaceId place) implements Flow<List<OrderPlaced>> {
    /** What is to be ordered now, by item: raised to what suppliers take, and without what waits for that. */
    public static List<ReorderProposal> proposals(Reading reading, PlaceId place) {
        Expected expected = Expected.at(reading, place);
        return new Enough(reading, place, expected::of).of(needed(reading, place, expected));
    }

    /** What rules ask for, whatever suppliers take. */
    private static List<ReorderProposal> needed(Reading reading, PlaceId place, Expected expected) {
        return reading.state(PromiseFold.class).reorder().proposals(place, expected::of);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        StockBook stock = reading.state(StockFold.class).book();
        Map<SupplierId, List<Goods>> bySupplier = new TreeMap<>();
        for (ReorderProposal proposal : proposals(reading, place)) {
            var unit = stock.kept(proposal.sku()).orElseThrow().unit();
            bySupplier
                    .computeIfAbsent(proposal.supplier(), supplier -> new ArrayList<>())
                    .add(new Goods(proposal.sku(), new Quantity(proposal.steps(), unit)));
        }
        if (bySupplier.isEmpty()
                && !needed(reading, place, Expected.at(reading, place)).isEmpty()) {
            return Outcome.refused(OrderingReason.WAITS, "place", place);
        }
        if (bySupplier.isEmpty()) {
            return Outcome.refused(StockReason.NOTHING_TO_DO, "place", place);
        }
        Outcome<List<Fact>> orders = Outcome.done(new ArrayList<>());
        for (Map.Entry<SupplierId, List<Goods>> each : bySupplier.entrySet()) {
            orders = orders.then(
                    before -> placed(reading, each.getKey(), each.getValue()).map(order -> {
                        List<Fact> more = new ArrayList<>(before);
                        more.add(order);
                        return more;
                    }));
        }
        return orders.map(all -> Decision.of(reading.times(), all));
    }

    private Outcome<OrderPlaced> placed(Reading reading, SupplierId id, List<Goods> goods) {
        PurchaseFold purchases = reading.state(PurchaseFold.class);
        LocalDate today = reading.times().businessDate().date();
        Ordering ordering = new Ordering(
                purchases.book(),
                purchases.suppliers(),
                reading.state(StockFold.class).book().currency());
        return purchases
                .suppliers()
                .find(id)
                .then(supplier -> ordering.atAgreedPrices(
                        number + "-" + id,
                        OrderTerms.exact(
                                id,
                                place,
                                reading.state(PromiseFold.class).reorder().due(supplier, today)),
                        goods,
                        today));
    }

    @Override
    public List<OrderPlaced> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(OrderPlaced.class::isInstance)
                .map(OrderPlaced.class::cast)
                .toList();
    }
}

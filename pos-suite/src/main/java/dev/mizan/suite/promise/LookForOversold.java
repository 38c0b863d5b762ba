// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.hold.HoldBook;
import dev.mizan.inventory.hold.StockAllowanceDrawn;
import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.ahead.Horizon;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks whether a sale that was taken over from a till sold what was promised to others, or was not there; that becomes a
 * fact for a person. What was set aside for the till oversells nothing. Refused as {@link FlowReason#NOT_FOUND} where all
 * is well.
 *
 * @param document the sale's batch, as it stands here
 */
public record LookForOversold(DocumentId document) implements Flow<List<StockOversold>> {
    /** The key to run it under: each batch is told of once, however often it is delivered. */
    public BatchId key() {
        return new BatchId(UUID.nameUUIDFromBytes(("oversold/" + document).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        List<Fact> facts = reading.document(document).map(Recorded::facts).orElse(List.of());
        List<StockOversold> found = new ArrayList<>();
        if (facts.stream().anyMatch(SaleCompleted.class::isInstance)
                && facts.stream().noneMatch(StockOversold.class::isInstance)) {
            Stocks.changes(facts).forEach((at, change) -> look(reading, facts, at, -change, found));
        }
        return found.isEmpty()
                ? Outcome.refused(FlowReason.NOT_FOUND, "document", document)
                : Outcome.done(Decision.of(reading.times(), found));
    }

    private static void look(Reading reading, List<Fact> facts, Stocks.At at, long sold, List<StockOversold> found) {
        HoldBook holds = reading.state(PromiseFold.class).holds();
        long covered = 0;
        for (Fact fact : facts) {
            boolean stands = fact instanceof StockAllowanceDrawn drawn
                    && holds.find(drawn.reservation()).isPresent();
            covered += stands ? at.of(((StockAllowanceDrawn) fact).needs()) : 0;
        }
        long there = reading.state(StockFold.class)
                .book()
                .onHand(at.place(), at.sku())
                .steps();
        List<GoodsHeld> promises = holds.on(at.place(), at.sku(), reading.now());
        long promised =
                promises.stream().mapToLong(it -> it.of(at.place(), at.sku())).sum();
        List<AheadPromised> ahead = reading.state(PromiseFold.class).ahead().on(at.place(), at.sku());
        long left = ahead.isEmpty() ? 0 : new Horizon(reading, at.place(), at.sku()).left();
        long missing = Math.min(sold - covered, Math.max(promised - there, -left));
        if (missing > 0) {
            Stream<String> broken = left < 0 ? ahead.stream().map(AheadPromised::number) : Stream.empty();
            List<String> names = Stream.concat(promises.stream().map(GoodsHeld::reservation), broken)
                    .toList();
            found.add(new StockOversold(at.place(), at.sku(), missing, names));
        }
    }

    @Override
    public List<StockOversold> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(StockOversold.class::isInstance)
                .map(StockOversold.class::cast)
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.catchweight.CatchBatch.At;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.stock.AdjustStock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps pieces and weight together: where the last piece leaves, what is left of the weight leaves with it by name, at all
 * that it is still worth; where a till sold what by the book can not be, the pieces become as many as the weight usually is.
 * So it does where that was sold before and the goods come now. What nobody holds in the hand is refused instead.
 */
record Evening(Reading reading, CatchBatch batch) {
    private record Rest(Sku sku, long steps, long value) {}

    Outcome<Decision> with(Decision decision) {
        Map<At, Long> pieces = batch.pieces();
        Map<At, Long> weights = batch.weights();
        Set<At> touched = new LinkedHashSet<>(weights.keySet());
        pieces.keySet().stream().filter(it -> isPlace(it.where())).forEach(touched::add);
        boolean atTill = batch.has(SaleCompleted.class) || batch.has(GoodsReturned.class);
        Map<String, List<Rest>> rests = new LinkedHashMap<>();
        List<CatchMoved> recounted = new ArrayList<>();
        for (At at : touched) {
            long change = pieces.getOrDefault(at, 0L);
            long counted = batch.book().pieces(at.where(), at.sku()) + change;
            long weight =
                    batch.stock().onHand(new PlaceId(at.where()), at.sku()).steps() + weights.getOrDefault(at, 0L);
            if (!atTill && counted < 0 && change < 0) {
                return Outcome.refused(
                        CatchReason.NOT_SO_MANY,
                        "there",
                        counted - change,
                        "sku",
                        at.sku(),
                        "place",
                        at.where(),
                        "pieces",
                        -change);
            }
            if (Long.signum(counted) != Long.signum(weight)) {
                boolean last = counted == 0 && change != 0;
                boolean oversold = counted - change < 0;
                if (!last && !oversold && !atTill) {
                    return uneven(at, counted, weight);
                }
                if (counted == 0) {
                    rests.computeIfAbsent(at.where(), none -> new ArrayList<>())
                            .add(new Rest(at.sku(), -weight, -batch.valueAfter(at)));
                } else {
                    recounted.add(recounted(at, counted, weight));
                }
            }
        }
        return shrunk(recounted.isEmpty() ? decision : decision.also(recounted), rests);
    }

    private static boolean isPlace(String where) {
        return !where.isEmpty() && !where.startsWith("transit/") && !where.startsWith("order/");
    }

    private Outcome<Decision> uneven(At at, long counted, long weight) {
        CatchItem item = batch.book().item(at.sku()).orElseThrow();
        return Outcome.refused(
                CatchReason.UNEVEN,
                "sku",
                at.sku(),
                "pieces",
                counted,
                "weight",
                new Quantity(weight, item.usual().unit()),
                "place",
                at.where());
    }

    /** As many pieces as the weight usually is, of its sign: no value moves for a guess. */
    private CatchMoved recounted(At at, long counted, long weight) {
        CatchItem item = batch.book().item(at.sku()).orElseThrow();
        long pieces = weight == 0 ? 0 : Long.signum(weight) * item.nearest(Math.abs(weight));
        return pieces < counted
                ? CatchMoved.of(at.where(), "", at.sku(), counted - pieces)
                : CatchMoved.of("", at.where(), at.sku(), pieces - counted);
    }

    private Outcome<Decision> shrunk(Decision decision, Map<String, List<Rest>> rests) {
        int entry = (int) decision.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .count();
        Outcome<List<Fact>> all = Outcome.done(List.of());
        for (Map.Entry<String, List<Rest>> each : rests.entrySet()) {
            StockAdjusted adjusted = adjusted(new PlaceId(each.getKey()), each.getValue());
            all = all.then(before -> AdjustStock.posting(reading, adjusted, AdjustmentReason.SHRINKAGE.name())
                    .decide(reading, decision.times(), entry + posted(before))
                    .map(posted -> {
                        List<Fact> more = new ArrayList<>(before);
                        more.add(adjusted);
                        more.addAll(posted);
                        return more;
                    }));
        }
        return all.map(more -> more.isEmpty() ? decision : decision.also(more));
    }

    private static int posted(List<Fact> facts) {
        return (int) facts.stream().filter(JournalPosted.class::isInstance).count();
    }

    private StockAdjusted adjusted(PlaceId place, List<Rest> rests) {
        return new StockAdjusted(
                Optional.empty(),
                place,
                AdjustmentReason.SHRINKAGE,
                batch.stock().currency(),
                rests.stream().map(Rest::sku).toList(),
                Column.of(rests.stream().mapToLong(Rest::steps).toArray()),
                Column.of(rests.stream().mapToLong(Rest::value).toArray()));
    }
}

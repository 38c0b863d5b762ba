// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.hold.GoodsHoldEnded;
import dev.mizan.inventory.hold.StockAllowanceDrawn;
import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.ahead.Horizon;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A till does not refuse goods that are in the customer's hand; what a sale took that was not free is told, with the
 * promises that it breaks: goods that are held, and promises for days to come that nothing else will keep.
 */
public final class FollowPromises implements Companion {
    /** Watches one shop; without state. */
    public FollowPromises() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        List<Fact> more = follow(reading, decision);
        return Outcome.done(more.isEmpty() ? decision : decision.also(more));
    }

    private static List<Fact> follow(Reading reading, Decision decision) {
        List<Fact> oversold = new ArrayList<>();
        PromiseFold promises = reading.state(PromiseFold.class);
        if (promises.holds().isEmpty() && promises.ahead().isEmpty() && !takesWhatIsNotThere(decision)) {
            return oversold;
        }
        if (decision.facts().stream().anyMatch(SaleCompleted.class::isInstance)) {
            List<String> ended = decision.facts().stream()
                    .filter(GoodsHoldEnded.class::isInstance)
                    .map(it -> ((GoodsHoldEnded) it).reservation())
                    .toList();
            for (Map.Entry<Stocks.At, Long> each :
                    Stocks.changes(decision.facts()).entrySet()) {
                long drawn = drawn(decision, each.getKey());
                add(reading, each.getKey(), -each.getValue(), drawn, ended, oversold);
            }
        }
        return oversold;
    }

    private static boolean takesWhatIsNotThere(Decision decision) {
        for (Fact fact : decision.facts()) {
            boolean takes = fact instanceof StockIssued issued
                    ? issued.isOversold()
                    : fact instanceof Movement && !(fact instanceof StockReceived);
            if (takes) {
                return true;
            }
        }
        return false;
    }

    /** What the till sold of what was set aside for it: no promise to others is broken by that. */
    private static long drawn(Decision decision, Stocks.At at) {
        return decision.facts().stream()
                .filter(StockAllowanceDrawn.class::isInstance)
                .mapToLong(it -> at.of(((StockAllowanceDrawn) it).needs()))
                .sum();
    }

    private static void add(
            Reading reading, Stocks.At at, long sold, long drawn, List<String> ended, List<Fact> oversold) {
        long after = reading.state(StockFold.class)
                        .book()
                        .onHand(at.place(), at.sku())
                        .steps()
                - sold;
        List<AheadPromised> ahead = reading.state(PromiseFold.class).ahead().on(at.place(), at.sku());
        List<GoodsHeld> held = reading.state(PromiseFold.class).holds().on(at.place(), at.sku(), reading.now());
        if (held.isEmpty() && ahead.isEmpty() && after >= 0) {
            return;
        }
        List<GoodsHeld> promises =
                held.stream().filter(it -> !ended.contains(it.reservation())).toList();
        long promised =
                promises.stream().mapToLong(it -> it.of(at.place(), at.sku())).sum();
        long missing = Math.min(sold - drawn, promised - after);
        long collected = held.stream()
                .filter(it -> ended.contains(it.reservation()))
                .mapToLong(it -> it.of(at.place(), at.sku()))
                .sum();
        long taken = sold - drawn - collected;
        long later = ahead.isEmpty() ? 0 : Math.min(taken, taken - new Horizon(reading, at.place(), at.sku()).left());
        if (Math.max(missing, later) > 0) {
            Stream<String> broken = later > 0 ? ahead.stream().map(AheadPromised::number) : Stream.empty();
            oversold.add(new StockOversold(
                    at.place(),
                    at.sku(),
                    Math.max(missing, later),
                    Stream.concat(promises.stream().map(GoodsHeld::reservation), broken)
                            .toList()));
        }
    }
}

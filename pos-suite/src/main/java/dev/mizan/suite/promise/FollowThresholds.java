// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.reorder.ReorderBook;
import dev.mizan.inventory.reorder.StockAlerted;
import dev.mizan.inventory.replenish.StockAlert;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;

/** Alerts at the moment when the stock of an item crosses the least that its rule asks for, once each way. */
public final class FollowThresholds implements Companion {
    /** Watches one shop; without state. */
    public FollowThresholds() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        List<Fact> more = follow(reading, decision);
        return Outcome.done(more.isEmpty() ? decision : decision.also(more));
    }

    private static List<Fact> follow(Reading reading, Decision decision) {
        ReorderBook rules = reading.state(PromiseFold.class).reorder();
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Fact> alerts = new ArrayList<>();
        Stocks.changes(decision.facts())
                .forEach((at, change) -> rules.rule(at.place(), at.sku()).ifPresent(rule -> {
                    long before = reading.state(StockFold.class)
                            .book()
                            .onHand(at.place(), at.sku())
                            .steps();
                    long least = rule.rule().least();
                    StockAlert.crossing(before, before + change, least)
                            .ifPresent(alert ->
                                    alerts.add(new StockAlerted(at.place(), at.sku(), alert, before + change, least)));
                }));
        return alerts;
    }
}

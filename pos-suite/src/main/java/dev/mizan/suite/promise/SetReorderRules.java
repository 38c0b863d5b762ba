// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.reorder.ReorderRule;
import dev.mizan.inventory.reorder.ReorderRulesSet;
import dev.mizan.inventory.reorder.StockAlerted;
import dev.mizan.inventory.replenish.StockAlert;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;

/** Says when items are ordered again, and of whom; what is below its new least already is alerted at once. */
public record SetReorderRules(Storekeeper keeper, List<ReorderRule> rules) implements Flow<ReorderRulesSet> {
    public SetReorderRules {
        rules = List.copyOf(rules);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        StockBook stock = reading.state(StockFold.class).book();
        Outcome<Boolean> known = rules.isEmpty() ? Outcome.refused(StockReason.NO_LINES) : Outcome.done(true);
        for (ReorderRule rule : rules) {
            known = known.then(done -> known(reading, stock, rule));
        }
        return known.map(done -> {
            List<Fact> facts = new ArrayList<>(List.of(new ReorderRulesSet(rules)));
            rules.forEach(rule -> alert(reading, stock, rule, facts));
            return Decision.of(reading.times(), facts);
        });
    }

    private Outcome<Boolean> known(Reading reading, StockBook stock, ReorderRule rule) {
        if (!keeper.policy().knows(rule.place())) {
            return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", rule.place());
        }
        return stock.keeps(rule.sku())
                ? reading.state(PurchaseFold.class)
                        .suppliers()
                        .find(rule.supplier())
                        .map(found -> true)
                : Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", rule.sku());
    }

    /** The side of the threshold changes with the rule as well. */
    private static void alert(Reading reading, StockBook stock, ReorderRule rule, List<Fact> facts) {
        long there = stock.onHand(rule.place(), rule.sku()).steps();
        long least = rule.rule().least();
        boolean stands = reading.state(PromiseFold.class).reorder().alerts(rule.place()).stream()
                .anyMatch(it -> it.sku().equals(rule.sku()));
        if (stands != there < least) {
            StockAlert alert = stands ? StockAlert.ENOUGH_AGAIN : StockAlert.FELL_BELOW;
            facts.add(new StockAlerted(rule.place(), rule.sku(), alert, there, least));
        }
    }

    @Override
    public ReorderRulesSet answer(Recorded recorded) {
        return recorded.fact(ReorderRulesSet.class)
                .orElseThrow(() -> new IllegalArgumentException("no rule was set: " + recorded.document()));
    }
}

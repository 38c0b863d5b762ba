// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.standing.StandingReason;
import dev.mizan.inventory.standing.ValuationRuled;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.standing.ValuationFold;
import java.util.List;

/**
 * Makes a rule of how a group is valued, and changes those of its items that are not: one commit.
 *
 * @param change of the items that differ; of none where all are valued so, or nothing is kept yet
 */
record RuleValuation(ValuationRuled rule, TellLate.Late late, ChangeValuation change) implements Flow<ValuationRuled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return late.check(reading)
                .then(fine -> may(reading, rule))
                .then(fine -> differing(reading, rule).equals(change.items())
                        ? changed(reading)
                        : Outcome.refused(StandingReason.CHANGED_MEANWHILE, "group", rule.group()));
    }

    private Outcome<Decision> changed(Reading reading) {
        return change.items().isEmpty()
                ? Outcome.done(Decision.of(reading.times(), List.of(rule)))
                : change.decide(reading).map(it -> it.also(List.of(rule)));
    }

    static Outcome<ValuationRuled> may(Reading reading, ValuationRuled rule) {
        boolean differs = !differing(reading, rule).isEmpty();
        return reading.state(ValuationFold.class).rules().check(rule, differs);
    }

    /** The group of an item: the first step of its path. */
    static String group(Item item) {
        return item.path().isEmpty() ? "" : item.path().get(0);
    }

    /** The items of a group that are kept in stock. */
    static List<Sku> group(Reading reading, String group) {
        StockBook book = reading.state(StockFold.class).book();
        return reading.state(AssortmentFold.class).books(reading.now()).catalogue().items().stream()
                .filter(it -> group(it).equals(group))
                .map(it -> it.sku())
                .filter(book::keeps)
                .sorted()
                .toList();
    }

    /** Those that the rule changes: pieces that are told apart, and items at a standard of their own, stay. */
    static List<Sku> differing(Reading reading, ValuationRuled rule) {
        StockBook book = reading.state(StockFold.class).book();
        return group(reading, rule.group()).stream()
                .filter(it -> {
                    KeptItem kept = book.kept(it).orElseThrow();
                    Method method = kept.valuation().method();
                    return method != Method.SPECIFIC
                            && method != Method.STANDARD
                            && !kept.valuation().equals(rule.valuation());
                })
                .toList();
    }

    @Override
    public ValuationRuled answer(Recorded recorded) {
        return recorded.fact(ValuationRuled.class)
                .orElseThrow(() -> new IllegalArgumentException("no rule: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.reorder.ReorderBook;
import dev.mizan.inventory.reorder.ReorderPlan;
import dev.mizan.inventory.reorder.ReorderPlansSet;
import dev.mizan.inventory.reorder.ReorderReason;
import dev.mizan.inventory.reorder.ReorderRule;
import dev.mizan.inventory.replenish.EconomicOrder;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Orders items by policies: works out their rules at the suppliers' lead times and agreed prices of the day, and sets them.
 *
 * @param choose the plans, by those that stand
 */
record SetReorderPlans(Storekeeper keeper, Function<ReorderBook, Outcome<List<ReorderPlan>>> choose)
        implements Flow<ReorderPlansSet> {
    private static final MathContext DIGITS = new MathContext(30);

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return choose.apply(reading.state(PromiseFold.class).reorder()).then(plans -> set(reading, plans));
    }

    private Outcome<Decision> set(Reading reading, List<ReorderPlan> plans) {
        List<ReorderRule> rules = new ArrayList<>();
        for (ReorderPlan plan : plans) {
            Outcome<ReorderRule> rule = rule(reading, plan);
            if (!rule.isDone()) {
                return rule.map(never -> Decision.of(reading.times(), List.of()));
            }
            rules.add(rule.orElseThrow());
        }
        return new SetReorderRules(keeper, rules)
                .decide(reading)
                .map(decision -> decision.also(List.of(new ReorderPlansSet(plans))));
    }

    private static Outcome<ReorderRule> rule(Reading reading, ReorderPlan plan) {
        LocalDate today = reading.times().businessDate().date();
        ReorderBook book = reading.state(PromiseFold.class).reorder();
        if (!reading.state(StockFold.class).book().keeps(plan.sku())) {
            return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", plan.sku());
        }
        return reading.state(PurchaseFold.class)
                .suppliers()
                .find(plan.supplier())
                .then(supplier -> plan.rule(book.longestLead(supplier, today), prices(reading, plan, supplier, today)));
    }

    private static List<EconomicOrder.Break> prices(
            Reading reading, ReorderPlan plan, Supplier supplier, LocalDate today) {
        if (!plan.needsPrices()) {
            return List.of();
        }
        Unit unit = reading.state(StockFold.class)
                .book()
                .kept(plan.sku())
                .orElseThrow()
                .unit();
        BigDecimal steps = BigDecimal.valueOf(unit.stepsInOne());
        return reading.state(PurchaseFold.class).suppliers().breaks(supplier.id(), plan.sku(), unit, today).stream()
                .map(it -> new EconomicOrder.Break(
                        BigDecimal.valueOf(it.from().steps()),
                        BigDecimal.valueOf(it.price().minor()).divide(steps, DIGITS),
                        BigDecimal.ZERO))
                .toList();
    }

    static Outcome<List<ReorderPlan>> some(List<ReorderPlan> plans, Object place) {
        return plans.isEmpty() ? Outcome.refused(ReorderReason.NO_PLAN, "place", place) : Outcome.done(plans);
    }

    @Override
    public ReorderPlansSet answer(Recorded recorded) {
        return recorded.fact(ReorderPlansSet.class)
                .orElseThrow(() -> new IllegalArgumentException("no plan was set: " + recorded.document()));
    }
}

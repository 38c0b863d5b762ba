// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.inventory.hold.AllowanceBook;
import dev.mizan.inventory.hold.StockAllowanceDrawn;
import dev.mizan.inventory.hold.StockAllowanceDrawn.Step;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.sell.SoldGoods;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A till draws on what was set aside for it in the batch of its sale, and refuses what a strict allowance does not cover.
 * Goods are kept from the moment when a payment begins; a sale that was begun is always booked.
 */
public final class FollowAllowances implements Companion {
    /** Watches one shop; without state. */
    public FollowAllowances() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        AllowanceBook book = reading.state(PromiseFold.class).allowances();
        if (book.isEmpty()) {
            return Outcome.done(decision);
        }
        for (Fact fact : decision.facts()) {
            if (fact instanceof TenderBegun begun) {
                return SoldGoods.of(reading, begun.bill())
                        .then(goods -> draw(
                                reading,
                                needs(reading, goods),
                                Step.BEGUN,
                                begun.checkout().toString(),
                                true))
                        .map(drawn -> with(decision, drawn));
            }
            if (fact instanceof TenderAbandoned abandoned) {
                return Outcome.done(
                        with(decision, stepped(book.begun(abandoned.checkout().toString()), Step.GIVEN_UP)));
            }
            if (fact instanceof SaleCompleted sale) {
                return sold(reading, book, decision, sale).map(drawn -> with(decision, drawn));
            }
        }
        return Outcome.done(decision);
    }

    private static Outcome<List<StockAllowanceDrawn>> sold(
            Reading reading, AllowanceBook book, Decision decision, SaleCompleted sale) {
        String checkout = sale.checkout().map(Object::toString).orElse("");
        List<StockAllowanceDrawn> kept = checkout.isEmpty() ? List.of() : book.begun(checkout);
        return kept.isEmpty()
                ? draw(reading, needs(decision), Step.LEFT, checkout, checkout.isEmpty())
                : Outcome.done(stepped(kept, Step.LEFT));
    }

    private static Outcome<List<StockAllowanceDrawn>> draw(
            Reading reading, List<Need> goods, Step step, String checkout, boolean free) {
        String register = reading.at().path().lane(1).register();
        return reading.state(PromiseFold.class).allowances().draw(register, goods, step, checkout, free, reading.now());
    }

    private static List<StockAllowanceDrawn> stepped(List<StockAllowanceDrawn> kept, Step step) {
        return kept.stream()
                .map(it -> new StockAllowanceDrawn(it.reservation(), step, it.checkout(), it.needs()))
                .toList();
    }

    private static Decision with(Decision decision, List<StockAllowanceDrawn> drawn) {
        return drawn.isEmpty() ? decision : decision.also(drawn);
    }

    /** What leaves the stock in this decision. */
    private static List<Need> needs(Decision decision) {
        List<Fact> issued =
                decision.facts().stream().filter(StockIssued.class::isInstance).toList();
        return Stocks.changes(issued).entrySet().stream()
                .map(it -> new Need(it.getKey().place(), it.getKey().sku(), -it.getValue()))
                .toList();
    }

    /** What will leave it when it is paid. */
    private static List<Need> needs(Reading reading, SoldGoods goods) {
        PlaceId here = PlaceId.of(reading.at().path().store());
        Map<Sku, Quantity> sums = new TreeMap<>();
        goods.lines().forEach(line -> {
            Unit unit = reading.state(StockFold.class)
                    .book()
                    .kept(line.sku())
                    .orElseThrow()
                    .unit();
            sums.merge(line.sku(), line.quantity().in(unit), Quantity::plus);
        });
        return sums.entrySet().stream()
                .map(it -> new Need(here, it.getKey(), it.getValue().steps()))
                .toList();
    }
}

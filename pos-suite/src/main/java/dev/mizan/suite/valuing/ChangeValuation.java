// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.history.CostsRestated.Parts;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.stock.Storekeeper.Changed;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gives items another valuation: from now on, or as if it had held since a day. What is worth more or less by it is posted.
 *
 * @param retelling of all since that day; empty where it holds from now on
 */
record ChangeValuation(
        Storekeeper keeper, TellLate.Late late, List<Sku> items, Valuation valuation, Optional<Retelling> retelling)
        implements Flow<CostsRestated> {
    ChangeValuation {
        items = List.copyOf(items);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return late.check(reading)
                .then(fine -> keeper.change(reading.state(StockFold.class).book(), items, valuation))
                .then(changed ->
                        retelling.map(it -> restated(reading, it, changed)).orElseGet(() -> fromNow(reading, changed)));
    }

    private Outcome<Decision> fromNow(Reading reading, Changed changed) {
        Currency currency = reading.state(StockFold.class).book().currency();
        Money none = Money.zero(currency);
        Money trueUp = changed.trueUps().stream().map(it -> it.trueUp()).reduce(none, Money::plus);
        Parts parts = new Parts(trueUp.negated(), none, trueUp, none, none, none);
        Times times = reading.times();
        CostsRestated told = new CostsRestated(
                late.number(), late.what(), times.occurredAt(), times.occurredAt(), BackDating.CORRECT_NOW, parts);
        return Restatement.posted(reading, times.businessDate().date(), parts, late.number(), 0)
                .map(posted -> Decision.posted(times, changed.kept(), List.of(told), changed.trueUps(), posted));
    }

    private Outcome<Decision> restated(Reading reading, Retelling all, Changed changed) {
        LocalDate today = reading.times().businessDate().date();
        Retelling.Restated restated = all.restate(reading, List.of(), TellLate.open(reading), today, true);
        Currency currency = reading.state(StockFold.class).book().currency();
        CostsRestated told = new CostsRestated(
                late.number(), late.what(), late.at(), late.at(), BackDating.REPLAY, restated.sum(currency));
        return TellLate.posted(reading, restated, late.number(), 1)
                .map(posted ->
                        Decision.posted(reading.times(), changed.kept(), List.of(told), restated.facts(), posted));
    }

    @Override
    public CostsRestated answer(Recorded recorded) {
        return recorded.fact(CostsRestated.class)
                .filter(it -> it.what() == CostsRestated.What.VALUATION)
                .orElseThrow(() -> new IllegalArgumentException("no valuation: " + recorded.document()));
    }
}

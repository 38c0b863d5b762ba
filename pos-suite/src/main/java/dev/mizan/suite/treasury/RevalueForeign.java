// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries every open item in a foreign currency at the rate of a closing day, or takes that back on the first day after
 * it. An item that was settled since keeps its revaluation.
 *
 * @param rates empty to take the revaluation back
 */
public record RevalueForeign(LocalDate on, Optional<RateSource> rates) implements Flow<List<ForeignItemChanged>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Currency books = reading.state(LedgerFold.class).books().chart().currency();
        Outcome<List<Fact>> facts = Outcome.done(List.of());
        for (Map.Entry<String, ForeignItem> item :
                reading.state(TreasuryFold.class).treasury().foreign().entrySet()) {
            facts = facts.then(before -> after(item.getValue(), books)
                    .then(after -> with(before, item.getKey(), item.getValue(), after, reading)));
        }
        return facts.then(all -> all.isEmpty()
                ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "revaluation of " + on)
                : Outcome.done(Decision.of(reading.times(), all)));
    }

    private Outcome<ForeignItem> after(ForeignItem item, Currency books) {
        if (rates.isEmpty() || item.isSettled() || !item.isMonetary()) {
            return Outcome.done(rates.isEmpty() ? item.reversed() : item);
        }
        return rates.get()
                .rate(item.balance().foreign().currency(), books, on)
                .map(rate -> item.revalued(rate, Rounding.HALF_UP));
    }

    private Outcome<List<Fact>> with(
            List<Fact> before, String id, ForeignItem item, ForeignItem after, Reading reading) {
        if (after.balance().equals(item.balance())) {
            return Outcome.done(before);
        }
        ForeignItemChanged.Step step =
                rates.isEmpty() ? ForeignItemChanged.Step.REVERSED : ForeignItemChanged.Step.REVALUED;
        return new OfficePosting(
                        ExchangeRules.REVALUED,
                        ExchangeRules.revaluation(item.balance(), after.balance(), item.kind()),
                        on,
                        id,
                        item.party())
                .decide(reading, before.size())
                .map(posted -> {
                    List<Fact> more = new ArrayList<>(before);
                    more.add(new ForeignItemChanged(id, step, on, after));
                    more.addAll(posted);
                    return more;
                });
    }

    @Override
    public List<ForeignItemChanged> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(ForeignItemChanged.class::isInstance)
                .map(ForeignItemChanged.class::cast)
                .toList();
    }
}

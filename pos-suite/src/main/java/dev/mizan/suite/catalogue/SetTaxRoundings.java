// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRoundingsChanged;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.util.List;

/** Sets how tax is rounded; only what differs from the tax book is written. */
public record SetTaxRoundings(List<RoundingRule> rules) implements Flow<Integer> {
    public SetTaxRoundings {
        rules = List.copyOf(rules);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        TaxBook book = reading.state(AssortmentFold.class).books(reading.now()).taxes();
        List<RoundingRule> changed =
                rules.stream().filter(rule -> !book.roundings().contains(rule)).toList();
        if (changed.isEmpty()) {
            return Outcome.refused(ChangeReason.NOTHING_NEW);
        }
        return book.defineRoundings(changed).map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    /** How many rules were set. */
    @Override
    public Integer answer(Recorded recorded) {
        return recorded.fact(TaxRoundingsChanged.class)
                .map(fact -> fact.rules().size())
                .orElseThrow(() -> new IllegalArgumentException("no roundings: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.ledger.rule.MarginRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/** Sets a margin scheme, once the books can post it. */
record SetMarginScheme(MarginSchemeSet scheme) implements Flow<MarginSchemeSet> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        boolean furnished = reading.state(LedgerFold.class)
                .books()
                .rules()
                .event(MarginRules.SOLD)
                .isPresent();
        return furnished
                ? Rates.of(reading, scheme.taxed()).map(rate -> Decision.of(reading.times(), List.of(scheme)))
                : Outcome.refused(MarginReason.NOT_FURNISHED);
    }

    @Override
    public MarginSchemeSet answer(Recorded recorded) {
        return recorded.fact(MarginSchemeSet.class)
                .orElseThrow(() -> new IllegalArgumentException("no scheme was set: " + recorded.document()));
    }
}

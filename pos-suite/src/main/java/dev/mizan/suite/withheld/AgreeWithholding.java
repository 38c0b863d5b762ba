// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.ledger.levy.CustomerWithholdingRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/** Notes who withholds, once the books can post it. */
record AgreeWithholding(WithholdingAgreed agreed) implements Flow<WithholdingAgreed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        boolean furnished = reading.state(LedgerFold.class)
                .books()
                .rules()
                .event(CustomerWithholdingRules.PAID)
                .isPresent();
        return furnished
                ? Outcome.done(Decision.of(reading.times(), List.of(agreed)))
                : Outcome.refused(WithheldReason.NOT_FURNISHED);
    }

    @Override
    public WithholdingAgreed answer(Recorded recorded) {
        return recorded.fact(WithholdingAgreed.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was agreed: " + recorded.document()));
    }
}

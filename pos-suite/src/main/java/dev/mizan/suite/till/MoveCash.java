// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.till;

import dev.mizan.core.till.CashMoved;
import dev.mizan.core.till.CashReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.CashPosting;

/** Puts cash into the drawer or takes it out, without a sale. */
public record MoveCash(CashReason reason, Money amount, String note) implements Flow<CashMoved> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .move(reason, amount, note)
                        .then(moved -> CashPosting.of(moved)
                                .decide(reading, till.times())
                                .map(posted -> Decision.posted(till.times(), moved, posted))));
    }

    @Override
    public CashMoved answer(Recorded recorded) {
        return recorded.fact(CashMoved.class)
                .orElseThrow(() -> new IllegalArgumentException("no cash was moved: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.worth;

import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.inventory.worth.WriteDownReason;
import dev.mizan.inventory.worth.WritingDown;
import dev.mizan.ledger.rule.WriteDownRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.StoreroomPosting;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.WriteDownFold;
import java.util.function.Function;

/** Carries items at the lower of their cost and what they bring, and posts what changes; the stock itself stays. */
record WriteDownGoods(Function<WritingDown, Outcome<StockWrittenDown>> look) implements Flow<StockWrittenDown> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        boolean furnished = reading.state(LedgerFold.class)
                .books()
                .rules()
                .event(WriteDownRules.WRITTEN_DOWN)
                .isPresent();
        return furnished
                ? look.apply(writing(reading))
                        .then(written -> StoreroomPosting.of(written)
                                .decide(reading, reading.times())
                                .map(posted -> Decision.posted(reading.times(), written, posted)))
                : Outcome.refused(WriteDownReason.NOT_FURNISHED);
    }

    static WritingDown writing(Reading reading) {
        return new WritingDown(
                reading.state(StockFold.class).book(),
                reading.state(WriteDownFold.class).book());
    }

    @Override
    public StockWrittenDown answer(Recorded recorded) {
        return recorded.fact(StockWrittenDown.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was written down: " + recorded.document()));
    }
}

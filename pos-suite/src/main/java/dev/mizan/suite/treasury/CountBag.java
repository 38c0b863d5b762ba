// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.cash.CashPath;
import dev.mizan.ledger.cash.CashRules;
import dev.mizan.ledger.treasury.BagCounted;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;

/**
 * The bank has counted a bag; what it counted less is short, and what it counted more is over.
 *
 * @param counted zero or more
 */
public record CountBag(String seal, Money counted, LocalDate on) implements Flow<BagCounted> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        CashPath path = reading.state(TreasuryFold.class).treasury().path();
        return path.bag(seal)
                .then(bag -> path.banked(seal, counted)
                        .then(after -> new OfficePosting(
                                        CashRules.BANKED, CashRules.banked(bag, counted), on, seal, bag.by())
                                .decide(reading)))
                .map(posted -> Decision.posted(reading.times(), new BagCounted(seal, counted, on), posted));
    }

    @Override
    public BagCounted answer(Recorded recorded) {
        return recorded.fact(BagCounted.class)
                .orElseThrow(() -> new IllegalArgumentException("no bag: " + recorded.document()));
    }
}

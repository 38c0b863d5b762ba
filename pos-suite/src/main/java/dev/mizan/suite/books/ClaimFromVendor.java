// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.core.bill.claim.VendorClaimed;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.projection.VendorsFold;
import java.time.LocalDate;
import java.util.List;

/**
 * Claims from a supplier its part of promotions, and posts it: the sum of all shares through a business date that were not
 * claimed before, less those of goods that came back.
 *
 * @param through the last business date
 */
public record ClaimFromVendor(SupplierId vendor, Currency currency, LocalDate through) implements Flow<VendorClaimed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Times times = reading.times();
        return VendorClaimed.decide(
                        vendor,
                        currency,
                        through,
                        reading.state(VendorsFold.class).open(vendor, currency))
                .then(claim -> new Posting(
                                RetailRules.VENDOR_CLAIMED,
                                Amounts.in(currency).with("claim", claim.total()),
                                vendor + " " + through)
                        .decide(reading, times)
                        .map(posted -> Decision.posted(times, claim, posted)
                                .withKeys(
                                        List.of(reading.state(VendorsFold.class).key(vendor)))));
    }

    @Override
    public VendorClaimed answer(Recorded recorded) {
        return recorded.fact(VendorClaimed.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was claimed: " + recorded.document()));
    }
}

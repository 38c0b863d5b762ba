// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.revenue;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.revenue.ExpectedReturns;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;

/**
 * Books what customers are expected to give back: the difference to what the books expect now. Refused where nothing
 * changes.
 *
 * @param expected of all sales that can still be returned; {@link ExpectedReturns#none} where no more can
 */
public record ExpectReturns(ExpectedReturns expected, LocalDate on) implements Flow<JournalEntry> {
    private static final AccountRole LIABILITY = new AccountRole("refund-liability");
    private static final AccountRole ASSET = new AccountRole("return-asset");

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return stands(LIABILITY, reading)
                .then(owed -> stands(ASSET, reading).map(goods -> new ExpectedReturns(owed.negated(), goods)))
                .then(before -> new OfficePosting(
                                RevenueRules.RETURNS_EXPECTED, expected.changeFrom(before), on, "returns", "")
                        .decide(reading))
                .then(posted -> posted.isEmpty()
                        ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "expected returns of " + on)
                        : Outcome.done(Decision.of(reading.times(), posted)));
    }

    private static Outcome<Money> stands(AccountRole role, Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        return books.balances().inRole(books.chart(), role, "", Dimensions.NONE);
    }

    @Override
    public JournalEntry answer(Recorded recorded) {
        return recorded.fact(JournalPosted.class)
                .orElseThrow(() -> new IllegalArgumentException("no returns: " + recorded.document()))
                .entry();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.revenue;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.revenue.RevenueReason;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise is kept, or will never be asked for: its part of earlier sales is earned. Refused where less is owed in this
 * kind.
 *
 * @param event of {@link RevenueRules}: earned or breakage
 * @param kind {@code points}, {@code warranty}, {@code gift-card}
 * @param amount above zero
 */
public record MovePromises(String event, String amountName, String kind, Money amount, LocalDate on, String document)
        implements Flow<JournalEntry> {
    private static final AccountRole LIABILITY = new AccountRole("contract-liability");

    /** A promise is kept. */
    public static MovePromises earned(String kind, Money amount, LocalDate on, String document) {
        return new MovePromises(RevenueRules.EARNED, "earned", kind, amount, on, document);
    }

    /** What nobody will ask for; how much is told by {@link dev.mizan.ledger.revenue.Breakage}. */
    public static MovePromises breakage(String kind, Money amount, LocalDate on, String document) {
        return new MovePromises(RevenueRules.BREAKAGE, "breakage", kind, amount, on, document);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        return books.balances()
                .inRole(books.chart(), LIABILITY, kind, Dimensions.NONE)
                .map(Money::negated)
                .then(owed -> amount.isPositive() && amount.compareTo(owed) <= 0
                        ? posted(reading)
                        : Outcome.refused(RevenueReason.NOT_OWED, "amount", amount, "kind", kind, "owed", owed))
                .map(posted -> Decision.of(reading.times(), posted));
    }

    private Outcome<List<JournalPosted>> posted(Reading reading) {
        Amounts amounts = Amounts.in(amount.currency()).with(amountName, kind, amount);
        return new OfficePosting(event, amounts, on, document, kind).decide(reading);
    }

    @Override
    public JournalEntry answer(Recorded recorded) {
        return recorded.fact(JournalPosted.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing earned: " + recorded.document()))
                .entry();
    }
}

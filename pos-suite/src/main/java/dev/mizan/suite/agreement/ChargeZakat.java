// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.levy.LevyRules;
import dev.mizan.ledger.levy.ZakatMap;
import dev.mizan.ledger.levy.ZakatReport;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;

/**
 * Charges a year with its zakat, on the year's last day: what its base says, less what was charged before. Rounded half
 * up.
 *
 * @param map the base as data, see {@link ZakatMap#SAUDI_RETAIL}
 */
public record ChargeZakat(Period year, String map) implements Flow<JournalEntry> {
    private static final AccountRole ZAKAT = new AccountRole("zakat");

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        return ZakatMap.parse(map, books.chart())
                .map(base -> ZakatReport.of(base, books.chart(), books.balances(), year, Rounding.HALF_UP)
                        .due())
                .then(due -> charged(books).map(due::minus))
                .then(due -> new OfficePosting(
                                LevyRules.ZAKAT,
                                Amounts.in(due.currency()).with("zakat", due),
                                Balances.lastDay(year),
                                "zakat",
                                year.toString())
                        .decide(reading))
                .then(posted -> posted.isEmpty()
                        ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "zakat of " + year)
                        : Outcome.done(Decision.of(reading.times(), posted)));
    }

    private Outcome<Money> charged(Books books) {
        return books.chart().inRole(ZAKAT, "", Dimensions.NONE).map(account -> {
            int index = books.chart().indexOf(account.code());
            return Money.ofMinor(
                    books.balances().beforeClosing().movement(index, year),
                    books.chart().currency());
        });
    }

    @Override
    public JournalEntry answer(Recorded recorded) {
        return recorded.fact(JournalPosted.class)
                .orElseThrow(() -> new IllegalArgumentException("no zakat: " + recorded.document()))
                .entry();
    }
}

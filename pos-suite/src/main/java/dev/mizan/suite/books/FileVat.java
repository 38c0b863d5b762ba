// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.ledger.vatreturn.VatFilings;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.ledger.vatreturn.VatReturnFiled;
import dev.mizan.ledger.vatreturn.VatReturnFiled.Correction;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/**
 * Files the VAT return of a period: its figures are frozen, small corrections of earlier periods go with it, and what is
 * due goes to the authority's account.
 *
 * @param boxes a map of the country's form
 * @param limit beyond which a correction needs a return of its own
 */
public record FileVat(Period period, String boxes, Money limit, String reference) implements Flow<VatReturnFiled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        VatFilings filings = reading.state(SubLedgerFold.class).ledgers().filings();
        return VatBoxMap.parse(boxes, books.chart()).then(map -> {
            List<Correction> corrected =
                    VatFilings.within(filings.corrections(map, books.chart(), books.balances()), limit);
            VatReturn next = filings.next(map, books.chart(), books.balances(), period, corrected);
            return filings.file(next, corrected, reference)
                    .then(filed -> settled(next, reading)
                            .decide(reading)
                            .map(posted -> Decision.posted(reading.times(), filed, posted)));
        });
    }

    private OfficePosting settled(VatReturn filed, Reading reading) {
        Amounts amounts = Amounts.in(filed.currency())
                .with("output", filed.outputTax().plus(filed.corrections()))
                .with("input", filed.inputTax())
                .with("due", filed.dueOfPeriod().plus(filed.corrections()));
        return new OfficePosting(
                VatRules.SETTLED, amounts, reading.times().businessDate().date(), reference, period.toString());
    }

    @Override
    public VatReturnFiled answer(Recorded recorded) {
        return recorded.fact(VatReturnFiled.class)
                .orElseThrow(() -> new IllegalArgumentException("no return: " + recorded.document()));
    }
}

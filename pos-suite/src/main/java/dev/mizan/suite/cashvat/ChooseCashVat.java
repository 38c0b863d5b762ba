// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.cashvat;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.cashvat.VatBasisChosen;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.CashVatFold;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * From a day on VAT of invoices and bills on account waits for their payment. Refused where it does already, and where
 * the books lack its accounts.
 */
public record ChooseCashVat(LocalDate from) implements Flow<VatBasisChosen> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(LedgerFold.class)
                .books()
                .chart()
                .inRole(new AccountRole("deferred-output-vat"), "", Dimensions.NONE)
                .then(account -> reading.state(CashVatFold.class).vat().choose(from))
                .map(chosen -> Decision.of(reading.times(), List.of(chosen)));
    }

    @Override
    public VatBasisChosen answer(Recorded recorded) {
        return recorded.fact(VatBasisChosen.class)
                .orElseThrow(() -> new IllegalArgumentException("no basis of VAT: " + recorded.document()));
    }
}

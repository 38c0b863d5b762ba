// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.cashvat;

import dev.mizan.ledger.cashvat.CashVat;
import dev.mizan.ledger.cashvat.CashVatBatch;
import dev.mizan.ledger.cashvat.VatBasisChosen;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.CashVatFold;
import java.time.LocalDate;

/** VAT is declared as it is invoiced again, from a day on; all that waited falls due on it. */
public record LeaveCashVat(LocalDate on) implements Flow<VatBasisChosen> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        CashVat vat = reading.state(CashVatFold.class).vat();
        return vat.leave(on).then(left -> {
            CashVatBatch batch = new CashVatBatch(vat);
            batch.left(on);
            return DeferVat.posted(batch, reading)
                    .map(posted -> Decision.posted(reading.times(), left, batch.facts(), posted));
        });
    }

    @Override
    public VatBasisChosen answer(Recorded recorded) {
        return recorded.fact(VatBasisChosen.class)
                .orElseThrow(() -> new IllegalArgumentException("no basis of VAT: " + recorded.document()));
    }
}

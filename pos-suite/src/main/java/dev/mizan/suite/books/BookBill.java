// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.payrun.DiscountOffered;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;

/**
 * Books a supplier's bill. One that was booked before is refused, however its number is typed; one that looks like
 * another is, until somebody says that it is not.
 *
 * @param tax of the bill that can be reclaimed
 * @param billed what it is for, a kind of the role {@code billed}: {@code goods}, {@code rent}, {@code utilities}
 * @param confirmed whether somebody looked and it is another bill than the one it looks like
 */
public record BookBill(SupplierBill bill, PaymentTerms terms, Money tax, String billed, boolean confirmed)
        implements Flow<DocumentBooked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(SubLedgerFold.class)
                .ledgers()
                .bills()
                .isNew(bill, confirmed)
                .then(fresh -> document().decide(reading))
                .map(decision -> decision.also(
                        DiscountOffered.by(terms, bill, tax).stream().toList()));
    }

    private BookDocument document() {
        Amounts amounts = Amounts.in(bill.gross().currency())
                .with("net", billed, bill.gross().minus(tax))
                .with("tax", tax)
                .with("gross", bill.gross());
        return new BookDocument(
                PartySide.SUPPLIER,
                bill.supplier(),
                OpenItem.invoice(bill.number(), bill.date(), terms, bill.gross()),
                PartyRules.BILLED,
                amounts,
                "",
                bill.supplier());
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return document().answer(recorded);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.payrun.DiscountOffered;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.SupplierLines;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/**
 * Books a supplier's bill. One that was booked before is refused, however its number is typed; one that looks like
 * another is, until somebody says that it is not.
 *
 * @param lines what it is for, with the tax that can be reclaimed; together its gross
 * @param confirmed whether somebody looked and it is another bill than the one it looks like
 */
public record BookBill(SupplierBill bill, PaymentTerms terms, List<DocumentLine> lines, boolean confirmed)
        implements Flow<DocumentBooked> {
    public BookBill {
        lines = List.copyOf(lines);
    }

    /** A bill for one thing, {@code billed}, with {@code tax} in its gross. */
    public static BookBill of(SupplierBill bill, PaymentTerms terms, Money tax, String billed, boolean confirmed) {
        return new BookBill(bill, terms, SupplierLines.one(bill, tax, billed), confirmed);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return OpenItem.gross(bill.supplier(), bill.number(), bill.gross())
                .then(gross -> SupplierLines.said(bill, lines, reading))
                .then(all -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .bills()
                        .isNew(bill, confirmed)
                        .then(fresh -> document().decide(reading))
                        .map(decision -> decision.also(DiscountOffered.by(terms, bill, all.tax()).stream()
                                .toList())));
    }

    private BookDocument document() {
        return new BookDocument(
                PartySide.SUPPLIER,
                bill.supplier(),
                OpenItem.invoice(bill.number(), bill.date(), terms, bill.gross()),
                PartyRules.BILLED,
                SupplierLines.amounts(bill, lines),
                "",
                bill.supplier());
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return document().answer(recorded);
    }
}

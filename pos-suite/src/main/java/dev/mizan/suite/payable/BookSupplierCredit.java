// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.payable;

import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.SupplierLines;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/**
 * Books a supplier's credit note: what it was for and its input VAT are given back, and it is set against a bill or the
 * oldest. What no bill takes stands in our favour. One that was booked before is refused, however its number is typed.
 *
 * @param lines what the bill was for, with the VAT that the note tells; together its gross
 * @param against the bill that it lowers; empty for the oldest
 * @param confirmed whether somebody looked and it is another note than the one it looks like
 */
public record BookSupplierCredit(SupplierBill note, List<DocumentLine> lines, String against, boolean confirmed)
        implements Flow<DocumentBooked> {
    public BookSupplierCredit {
        lines = List.copyOf(lines);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return SupplierLines.said(note, lines, reading)
                .then(all ->
                        reading.state(SubLedgerFold.class).ledgers().notes().isNew(note, confirmed))
                .then(fresh -> document().decide(reading));
    }

    private BookDocument document() {
        return new BookDocument(
                PartySide.SUPPLIER,
                note.supplier(),
                OpenItem.lowering(OpenItem.Kind.CREDIT_NOTE, note.number(), note.date(), note.gross()),
                PartyRules.BILL_CREDITED,
                SupplierLines.amounts(note, lines),
                against,
                note.supplier());
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return recorded.fact(DocumentBooked.class)
                .orElseThrow(() -> new IllegalArgumentException("no credit note: " + recorded.document()));
    }
}

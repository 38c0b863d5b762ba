// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.payable;

import dev.mizan.ledger.payable.PayableReason;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/**
 * Books a supplier's credit note: what it was for and its input VAT are given back, and it is set against a bill or the
 * oldest. What no bill takes stands in our favour. One that was booked before is refused, however its number is typed.
 *
 * @param said what the note says of each treatment of VAT; together its gross
 * @param billed what the bill was for, a kind of the role {@code billed}
 * @param against the bill that it lowers; empty for the oldest
 * @param confirmed whether somebody looked and it is another note than the one it looks like
 */
public record BookSupplierCredit(
        SupplierBill note, List<TaxGroup> said, String billed, String against, boolean confirmed)
        implements Flow<DocumentBooked> {
    private static final TaxTreatment SAID = TaxTreatment.standard(Percent.ZERO);

    public BookSupplierCredit {
        said = List.copyOf(said);
    }

    /** One of a single treatment; net is what is left of its gross. */
    public static BookSupplierCredit taxed(
            SupplierBill note, Money tax, String billed, String against, boolean confirmed) {
        TaxGroup all = new TaxGroup(SAID, note.gross().minus(tax), tax);
        return new BookSupplierCredit(note, List.of(all), billed, against, confirmed);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Supplies.of(said, reading.state(LedgerFold.class).books().chart().currency())
                .then(all -> all.gross().equals(note.gross())
                        ? Outcome.done(all)
                        : Outcome.refused(
                                PayableReason.SAID_OTHERWISE,
                                "number",
                                note.number(),
                                "gross",
                                note.gross(),
                                "said",
                                all.gross()))
                .then(all -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .notes()
                        .isNew(note, confirmed)
                        .then(fresh -> document(all).decide(reading)));
    }

    private BookDocument document(Supplies all) {
        Amounts amounts = Amounts.in(all.currency())
                .with("net", billed, all.net())
                .with("tax", all.tax())
                .with("gross", all.gross());
        return new BookDocument(
                PartySide.SUPPLIER,
                note.supplier(),
                OpenItem.lowering(OpenItem.Kind.CREDIT_NOTE, note.number(), note.date(), all.gross()),
                PartyRules.BILL_CREDITED,
                amounts,
                against,
                note.supplier());
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return recorded.fact(DocumentBooked.class)
                .orElseThrow(() -> new IllegalArgumentException("no credit note: " + recorded.document()));
    }
}

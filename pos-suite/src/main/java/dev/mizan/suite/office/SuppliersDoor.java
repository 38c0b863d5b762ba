// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.books.BookBill;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.payable.BookSupplierCredit;
import dev.mizan.suite.posting.SupplierLines;
import dev.mizan.suite.vat.SettleEarly;
import java.time.LocalDate;
import java.util.List;

/** What suppliers give back and take less for, in the currency of the books; each in the sub-ledger and journal by one commit. */
public final class SuppliersDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public SuppliersDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * Books a supplier's credit note. Input VAT is taken back with what the bill was for; the note is set against a bill as far
     * as that is open, and what is over stands in the shop's favour until it is {@link PartiesDoor#allocate allocated}. Refused
     * where a note of this number came before, however it is typed, and where it looks like another one and nobody
     * confirmed that it is not.
     *
     * @param tax of the note, as far as it was reclaimed
     * @param billed what the bill was for, a kind of the role {@code billed}: {@code goods}, {@code rent}
     * @param against the bill that it lowers; empty for the oldest
     */
    public Outcome<DocumentBooked> creditNote(
            SupplierBill note, Money tax, String billed, String against, boolean confirmed) {
        return flows.run(
                office, new BookSupplierCredit(note, SupplierLines.one(note, tax, billed), against, confirmed));
    }

    /**
     * The same of what is taxed in several ways.
     *
     * @param said what the note says of each treatment; refused where that is not its gross, and where a treatment has no tax
     */
    public Outcome<DocumentBooked> creditNote(
            SupplierBill note, List<TaxGroup> said, String billed, String against, boolean confirmed) {
        List<DocumentLine> lines = said.stream()
                .map(group -> new DocumentLine(billed, group, Dimensions.NONE))
                .toList();
        return creditNote(note, lines, against, confirmed);
    }

    /** The same line by line, each for its cost centre, project or employee. */
    public Outcome<DocumentBooked> creditNote(
            SupplierBill note, List<DocumentLine> lines, String against, boolean confirmed) {
        return flows.run(office, new BookSupplierCredit(note, lines, against, confirmed));
    }

    /**
     * Books a supplier's bill line by line, each for its cost centre, project or employee. Refused where the lines are not its
     * gross, and as {@link PartiesDoor#bill}.
     */
    public Outcome<DocumentBooked> bill(
            SupplierBill bill, PaymentTerms terms, List<DocumentLine> lines, boolean confirmed) {
        return flows.run(office, new BookBill(bill, terms, lines, confirmed));
    }

    /**
     * Pays a whole bill less the discount for paying early, rounded half up; the VAT in the discount is no more reclaimed.
     * Refused after the last day of the discount, where payment and discount are not what is open, and to one person alone
     * where the shop asks for two.
     *
     * @param from the kind of {@code cash-counterpart} that pays
     * @param tax of the whole bill, as far as it was reclaimed
     */
    public Outcome<DocumentBooked> payEarly(
            String supplier,
            String document,
            LocalDate on,
            Money paid,
            String from,
            String against,
            PaymentTerms terms,
            Money tax) {
        return flows.run(
                office, new SettleEarly(PartySide.SUPPLIER, supplier, document, on, paid, from, against, terms, tax));
    }
}

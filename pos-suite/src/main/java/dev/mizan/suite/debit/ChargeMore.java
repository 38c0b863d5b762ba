// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.sale.debit.Debiting;
import dev.mizan.core.tender.Tender;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.sell.SaleHistory;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/**
 * Charges what a sale was charged too little: the note, its tax document and its entry in one commit. It appends to the
 * sale's key, so that a return decides on what was charged in all.
 *
 * @param items what is missing, by line of the sale
 * @param how it is paid
 */
public record ChargeMore(DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause, How how, Terms terms)
        implements Flow<Debited> {
    public ChargeMore {
        items = List.copyOf(items);
    }

    /** How it is paid. */
    public sealed interface How permits Paid, OnAccount {}

    /** At once, in plain cash. */
    public record Paid(List<? extends Tender> tenders) implements How {
        public Paid {
            tenders = List.copyOf(tenders);
        }
    }

    /** Later, by a customer whose account the books keep. */
    public record OnAccount(String customer, PaymentTerms terms) implements How {}

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> SaleHistory.read(reading, sale)
                        .then(history -> noted(till, history)
                                .then(note -> posted(till, note)
                                        .map(posted -> Decision.posted(till.times(), note, posted)
                                                .withKeys(List.of(history.key()))))));
    }

    private Outcome<SaleDebited> noted(AtTill till, SaleHistory history) {
        Slip slip = till.slip(DocumentKind.DEBIT);
        Returnable sold = history.returnable();
        int notes = notes(history, sold);
        return how instanceof Paid paid
                ? Debiting.paid(
                        slip,
                        sold,
                        notes,
                        BeginDebit.rate(history, sold),
                        items,
                        cause,
                        paid.tenders,
                        terms.cash(sold.sale().bill().currency()))
                : Debiting.owed(slip, sold, notes, items, cause, ((OnAccount) how).customer);
    }

    /** How many notes the sale has, with those that are being paid. */
    static int notes(SaleHistory history, Returnable sold) {
        long written =
                history.since().stream().filter(SaleDebited.class::isInstance).count();
        return Math.toIntExact(written + sold.notesBegun());
    }

    private Outcome<? extends List<? extends Fact>> posted(AtTill till, SaleDebited note) {
        return how instanceof OnAccount owed
                ? booked(till, note, owed)
                : SalePosting.of(note, note.settlement().orElseThrow()).decide(till.reading(), till.times());
    }

    private static Outcome<List<Fact>> booked(AtTill till, SaleDebited note, OnAccount owed) {
        String number = note.slip().number().toString();
        OpenItem item = OpenItem.invoice(
                number,
                till.times().businessDate().date(),
                owed.terms,
                note.bill().gross());
        return new BookDocument(
                        PartySide.CUSTOMER,
                        owed.customer,
                        item,
                        PartyRules.INVOICED,
                        SalePosting.onAccount(note),
                        "",
                        owed.customer)
                .facts(till.reading());
    }

    @Override
    public Debited answer(Recorded recorded) {
        return Debited.of(recorded);
    }
}

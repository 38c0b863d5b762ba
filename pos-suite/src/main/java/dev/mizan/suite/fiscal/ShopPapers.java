// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.invoice.Invoicing;
import dev.mizan.core.invoice.Issue;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Language;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The papers of a usual shop: a simplified invoice for every sale, a full one where the customer is a company, and a
 * credit note for every return; an exchange has both, the note first.
 *
 * @param seller who the shop is
 * @param buyers the company that a bill is for; empty for a consumer
 */
public record ShopPapers(Party seller, Function<Bill, Optional<Party>> buyers) implements FiscalPapers {
    /** The number under which a return without a receipt names its sale. */
    private static final String NO_RECEIPT = "WITHOUT-RECEIPT";

    /** Every customer is a consumer. */
    public static ShopPapers retail(Party seller) {
        return new ShopPapers(seller, bill -> Optional.empty());
    }

    @Override
    public Outcome<List<FiscalDocument>> documents(Occasion occasion) {
        Optional<GoodsReturned> back = occasion.fact(GoodsReturned.class);
        Optional<SaleCompleted> sale = occasion.fact(SaleCompleted.class);
        Outcome<List<FiscalDocument>> note =
                back.map(it -> note(occasion, it)).orElseGet(() -> Outcome.done(List.of()));
        return note.then(first -> sale.map(it -> invoice(occasion, first.size(), it))
                .orElseGet(() -> Outcome.done(List.of()))
                .map(more -> Stream.concat(first.stream(), more.stream()).toList()));
    }

    private Outcome<List<FiscalDocument>> note(Occasion occasion, GoodsReturned back) {
        Issue note = issue(occasion, 0, back.slip(), back.bill(), back.refund()).crediting(correction(back));
        return document(note, back.bill(), back.refund());
    }

    private Outcome<List<FiscalDocument>> invoice(Occasion occasion, int document, SaleCompleted sold) {
        Issue invoice = issue(occasion, document, sold.slip(), sold.bill(), sold.settlement());
        return document(invoice, sold.bill(), sold.settlement());
    }

    private static Outcome<List<FiscalDocument>> document(Issue issue, Bill bill, Settlement paid) {
        return Invoicing.of(issue, bill, paid.rounding(), List.of()).map(List::of);
    }

    private Issue issue(Occasion occasion, int document, Slip slip, Bill bill, Settlement paid) {
        String number = slip.number().toString();
        OffsetDateTime at = occasion.at();
        Issue issue = buyers.apply(bill)
                .map(buyer -> Issue.standard(number, occasion.id(document), at, seller, buyer)
                        .supplied(Supply.on(at.toLocalDate())))
                .orElseGet(() -> Issue.simplified(number, occasion.id(document), at, seller));
        return issue.on(FiscalTerms.paidBy(
                paid.tenders().stream().map(ShopPapers::means).distinct().toArray(PaymentMeans[]::new)));
    }

    private static PaymentMeans means(Tender tender) {
        if (tender.kind() == TenderKind.CASH) {
            return PaymentMeans.CASH;
        }
        return tender.kind() == TenderKind.CARD ? PaymentMeans.CARD : PaymentMeans.UNDEFINED;
    }

    private static Correction correction(GoodsReturned back) {
        String number = back.origin() instanceof ReturnOrigin.Receipt receipt
                ? receipt.number().toString()
                : NO_RECEIPT;
        String reason = back.cause().title().in(Language.EN) + " | "
                + back.cause().title().in(Language.AR);
        return new Correction(List.of(DocumentReference.of(number, FiscalKind.INVOICE)), reason);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.bill.Bill;
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

/**
 * The papers of a usual shop: a simplified invoice for every sale, a full one where the customer is a company, and a
 * credit note for every return.
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
        Optional<SaleCompleted> sale = occasion.fact(SaleCompleted.class);
        Optional<GoodsReturned> back = occasion.fact(GoodsReturned.class);
        if (sale.isPresent()) {
            SaleCompleted sold = sale.get();
            String number = sold.slip().number().toString();
            return document(issue(occasion, number, sold.bill(), sold.settlement()), sold.bill(), sold.settlement());
        }
        if (back.isPresent()) {
            GoodsReturned returned = back.get();
            String number = returned.slip().number().toString();
            Issue note =
                    issue(occasion, number, returned.bill(), returned.refund()).crediting(correction(returned));
            return document(note, returned.bill(), returned.refund());
        }
        return Outcome.done(List.of());
    }

    private static Outcome<List<FiscalDocument>> document(Issue issue, Bill bill, Settlement paid) {
        return Invoicing.of(issue, bill, paid.rounding(), List.of()).map(List::of);
    }

    private Issue issue(Occasion occasion, String number, Bill bill, Settlement paid) {
        OffsetDateTime at = occasion.at();
        Issue issue = buyers.apply(bill)
                .map(buyer -> Issue.standard(number, occasion.id(0), at, seller, buyer)
                        .supplied(Supply.on(at.toLocalDate())))
                .orElseGet(() -> Issue.simplified(number, occasion.id(0), at, seller));
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

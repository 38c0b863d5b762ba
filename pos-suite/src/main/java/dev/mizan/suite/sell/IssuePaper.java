// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.paper.Issuing;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Numbers a paper that moves neither money nor goods: a quotation, a gift receipt or a copy. */
public final class IssuePaper implements Flow<Recorded> {
    private final BiFunction<Reading, AtTill, Outcome<? extends Document>> paper;

    private IssuePaper(BiFunction<Reading, AtTill, Outcome<? extends Document>> paper) {
        this.paper = paper;
    }

    /** Promises the prices of a basket until the end of a day. */
    public static IssuePaper quote(PricedBasket priced, LocalDate validUntil) {
        PricedBasket kept = priced.copy();
        return new IssuePaper((reading, till) -> Issuing.quote(
                till.slip(DocumentKind.QUOTE),
                CompleteSale.bill(reading, kept),
                till.times().taxPoint(),
                validUntil));
    }

    /** A receipt without prices for some lines of a sale, counted from 0. */
    public static IssuePaper giftReceipt(DocumentId sale, List<Integer> lines) {
        return new IssuePaper((reading, till) -> SaleHistory.read(reading, sale)
                .then(history -> Issuing.giftReceipt(
                        till.slip(DocumentKind.GIFT_RECEIPT),
                        sale,
                        history.sale().fact(),
                        lines)));
    }

    /** Prints a document once more. */
    public static IssuePaper copy(DocumentId document) {
        return new IssuePaper((reading, till) -> reading.document(document)
                .flatMap(recorded -> recorded.fact(Document.class))
                .map(original -> Issuing.copy(till.slip(DocumentKind.COPY), document, original)
                        .<Document>map(copy -> copy))
                .orElseGet(() -> Outcome.refused(FlowReason.NOT_FOUND, "document", document)));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> paper.apply(reading, till).map(fact -> Decision.of(till.times(), List.of(fact))));
    }

    @Override
    public Recorded answer(Recorded recorded) {
        return recorded;
    }
}

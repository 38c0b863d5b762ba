// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * What an X or Z report says: the sum of a session's documents, by currency, and which documents those are.
 *
 * @param tallies by currency code; one for each that the session met
 * @param documents by kind; one for each that the session issued
 */
public record SessionTotals(List<Tally> tallies, List<DocumentSpan> documents) {
    /** Of a session without documents. */
    public static final SessionTotals NONE = new SessionTotals(List.of(), List.of());

    public SessionTotals {
        tallies = List.copyOf(tallies);
        documents = List.copyOf(documents);
    }

    /** The tally of a currency; one of nothing where the session did not meet it. */
    public Tally of(Currency currency) {
        return tallies.stream()
                .filter(tally -> tally.currency().equals(currency))
                .findFirst()
                .orElseGet(() -> Tally.none(currency));
    }

    SessionTotals with(Money opening) {
        return with(Tally.of(opening));
    }

    SessionTotals with(CashMoved moved) {
        return with(Tally.of(moved));
    }

    /** After a document: sales and returns count in the tallies, all count among the documents. */
    SessionTotals with(Document document) {
        SessionTotals counted = amounts(document).map(this::with).orElse(this);
        DocumentNumber number = document.slip().number();
        return new SessionTotals(
                counted.tallies,
                Merged.of(
                        documents, List.of(new DocumentSpan(number, number)), DocumentSpan::order, DocumentSpan::plus));
    }

    private static Optional<Tally> amounts(Document document) {
        if (document instanceof SaleCompleted sale) {
            return Optional.of(Tally.of(sale));
        }
        if (document instanceof SaleDebited debited) {
            return Optional.of(Tally.of(debited));
        }
        if (document instanceof PrepaymentTaken taken) {
            return Optional.of(PrepaidTally.of(taken));
        }
        if (document instanceof PrepaymentReturned returned) {
            return Optional.of(PrepaidTally.of(returned));
        }
        return document instanceof GoodsReturned returned ? Optional.of(Tally.of(returned)) : Optional.empty();
    }

    private SessionTotals with(Tally tally) {
        return new SessionTotals(
                Merged.of(tallies, List.of(tally), one -> one.currency().code(), Tally::plus), documents);
    }

    /** Writes it in the order of currencies and kinds. */
    public void write(FieldWriter out) {
        out.list("tallies", tallies, TallyFields::write);
        out.list(
                "documents",
                documents,
                (span, fields) -> fields.text("first", span.first().toString())
                        .text("last", span.last().toString()));
    }

    /** Reads what {@link #write} wrote. */
    public static SessionTotals read(FieldReader in) {
        return new SessionTotals(
                in.list("tallies", TallyFields::read),
                in.list(
                        "documents",
                        fields -> new DocumentSpan(
                                fields.parsed("first", DocumentNumber::of),
                                fields.parsed("last", DocumentNumber::of))));
    }
}

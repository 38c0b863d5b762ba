// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.revenue;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PostingEvent;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.projection.LedgerFold;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is deferred beside the sales and the returns of a decision: posted in the batch of its document. */
@FunctionalInterface
interface DeferredBeside {
    /**
     * What of a bill is deferred, if anything.
     *
     * @param sign what makes an amount one of this document: itself for a sale, negative for a return
     */
    Outcome<Optional<Amounts>> of(Bill bill, UnaryOperator<Money> sign);

    /**
     * The decision and, for each of its sales and returns, an entry of that number in the batch of the document.
     *
     * @param events by which it is posted, the best one first; the books of a shop that was furnished before there were any
     *     of them defer it instead, and amounts that the event does not know are left out
     */
    default Outcome<Decision> posted(Reading reading, Decision decision, int entry, String... events) {
        Books books = reading.state(LedgerFold.class).books();
        String known = Stream.of(events)
                .filter(event -> books.rules().event(event).isPresent())
                .findFirst()
                .orElse(RevenueRules.DEFERRED);
        Outcome<Decision> all = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            if (fact instanceof SaleCompleted sale) {
                all = all.then(before -> of(sale.bill(), UnaryOperator.identity())
                        .then(it -> with(it, known, sale, before, reading, entry)));
            } else if (fact instanceof GoodsReturned back) {
                all = all.then(before ->
                        of(back.bill(), Money::negated).then(it -> with(it, known, back, before, reading, entry)));
            }
        }
        return all;
    }

    private static Outcome<Decision> with(
            Optional<Amounts> deferred, String event, Document document, Decision before, Reading reading, int entry) {
        if (deferred.isEmpty()) {
            return Outcome.done(before);
        }
        Optional<PostingEvent> declared =
                reading.state(LedgerFold.class).books().rules().event(event);
        Amounts amounts = new Amounts(
                deferred.get().currency(),
                deferred.get().all().stream()
                        .filter(amount ->
                                declared.isEmpty() || declared.get().amounts().contains(amount.name()))
                        .toList());
        return new Posting(event, amounts, document.slip().number().toString())
                .decide(reading, before.times(), entry)
                .map(before::also);
    }
}

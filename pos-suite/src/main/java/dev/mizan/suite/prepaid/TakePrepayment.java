// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.prepaid;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.paper.QuoteIssued;
import dev.mizan.core.sale.prepaid.Prepaying;
import dev.mizan.core.sale.prepaid.PrepaymentReason;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.PrepaymentPosting;
import dev.mizan.suite.sell.CompleteSale;
import dev.mizan.suite.sell.SaleableGoods;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.sell.Uses;
import dev.mizan.suite.till.AtTill;
import dev.mizan.suite.withheld.TillWithholding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes money for goods that are handed over later: the prepayment, its tax document and its entry in one commit. The goods'
 * prices, and what of limits and coupons they use, are fixed by the first one.
 *
 * @param what the goods
 * @param amount what of them is paid now
 */
public record TakePrepayment(For what, Money amount, List<? extends Tender> tenders, Terms terms)
        implements Flow<Prepaid> {
    public TakePrepayment {
        tenders = List.copyOf(tenders);
    }

    /** The goods that are paid for. */
    public sealed interface For permits Basket, Quote, Begun, Order {}

    /** A basket at the prices that were told; by plain cash. */
    public record Basket(PricedBasket priced) implements For {
        public Basket {
            priced = priced.copy();
        }
    }

    /** A quotation that is not over, at its prices; by plain cash. */
    public record Quote(DocumentId id) implements For {}

    /** A basket whose tenders were begun. */
    public record Begun(CheckoutId checkout) implements For {}

    /**
     * An order that was prepaid before.
     *
     * @param checkout where a tender needed it; begun of the order
     */
    public record Order(DocumentId id, Optional<CheckoutId> checkout) implements For {}

    /** The goods, and what was prepaid for them by now. */
    private record Goods(Bill bill, List<Used> held) {}

    private record Taken(PrepaymentTaken fact, Uses uses, List<Expected> keys) {
        Taken(PrepaymentTaken fact) {
            this(fact, Uses.NONE, List.of());
        }
    }

    /** What of the amount the customer withholds, as agreed now. */
    Outcome<Withheld> withheld(Reading reading) {
        return AtTill.of(reading)
                .then(this::goods)
                .then(goods -> part(goods)
                        .then(part -> TillWithholding.ofShare(reading, part, PrepaymentsSettled.withheld(goods.held))));
    }

    private Outcome<Bill> part(Goods goods) {
        return Prepaying.share(goods.bill, goods.held.stream().map(Used::part).toList(), amount);
    }

    private Outcome<Goods> goods(AtTill till) {
        if (what instanceof Basket basket) {
            return Outcome.done(new Goods(CompleteSale.bill(till.reading(), basket.priced), List.of()));
        }
        if (what instanceof Quote quote) {
            return quoted(till, quote.id).map(goods -> new Goods(goods, List.of()));
        }
        if (what instanceof Begun begun) {
            return till.session().begunSale(begun.checkout).map(it -> new Goods(it.bill(), List.of()));
        }
        return PrepaidHistory.read(till.reading(), ((Order) what).id)
                .map(PrepaidHistory::order)
                .map(order -> new Goods(order.goods(), order.held()));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> agreed(till)
                        .then(fine -> taken(till))
                        .then(taken -> PrepaymentPosting.of(taken.fact)
                                .decide(reading, till.times())
                                .map(posted -> Decision.posted(till.times(), taken.fact, taken.uses.facts(), posted)
                                        .withKeys(taken.uses.and(taken.keys)))));
    }

    private Outcome<Boolean> agreed(AtTill till) {
        return Selling.money(tenders).size() == tenders.size()
                ? Outcome.done(true)
                : goods(till)
                        .then(goods -> TillWithholding.agrees(goods.bill, tenders, () -> withheld(till.reading())));
    }

    private Outcome<Taken> taken(AtTill till) {
        if (what instanceof Basket basket) {
            return SaleableGoods.check(till.reading(), CompleteSale.bill(till.reading(), basket.priced))
                    .then(goods -> open(till, goods, Optional.empty()))
                    .then(fact -> terms.spent(basket.priced, till).map(uses -> new Taken(fact, uses, List.of())));
        }
        if (what instanceof Quote quote) {
            return quoted(till, quote.id)
                    .then(goods -> open(till, goods, Optional.empty()))
                    .map(Taken::new);
        }
        if (what instanceof Begun begun) {
            return till.session()
                    .begunSale(begun.checkout)
                    .then(it -> open(till, it.bill(), Optional.of(it)))
                    .map(Taken::new);
        }
        Order order = (Order) what;
        return PrepaidHistory.read(till.reading(), order.id)
                .then(history -> begun(till, order)
                        .then(begun -> Prepaying.more(
                                till.slip(DocumentKind.PREPAYMENT),
                                history.order(),
                                amount,
                                tenders,
                                terms.cash(amount.currency()),
                                begun))
                        .map(fact -> new Taken(fact, Uses.NONE, List.of(history.key()))));
    }

    private Outcome<PrepaymentTaken> open(AtTill till, Bill goods, Optional<TenderBegun> begun) {
        return Prepaying.open(
                till.slip(DocumentKind.PREPAYMENT), goods, amount, tenders, terms.cash(goods.currency()), begun);
    }

    private static Outcome<Optional<TenderBegun>> begun(AtTill till, Order order) {
        return order.checkout
                .map(it -> till.session().begunSale(it).map(Optional::of))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    private static Outcome<Bill> quoted(AtTill till, DocumentId id) {
        QuoteIssued quote = till.reading()
                .document(id)
                .flatMap(batch -> batch.fact(QuoteIssued.class))
                .orElse(null);
        if (quote == null) {
            return Outcome.refused(FlowReason.NOT_FOUND, "document", id);
        }
        LocalDate today = till.times().taxPoint();
        return quote.validUntil().isBefore(today)
                ? Outcome.refused(
                        PrepaymentReason.QUOTE_OVER, "document", quote.slip().number(), "until", quote.validUntil())
                : SaleableGoods.check(till.reading(), quote.bill());
    }

    @Override
    public Prepaid answer(Recorded recorded) {
        return Prepaid.of(recorded);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.prepaid;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.prepaid.PrepaidOrder;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.withheld.TillWithholding;
import java.util.List;
import java.util.Optional;

/**
 * Prepayments at a till: of an order, a quotation or goods that are laid away. The books need {@code books().furnish()} where
 * they lack the account and rules of prepayments. Refused where an amount is not above zero or more than is left, where the
 * order is over, and where the tax on its goods has changed since ({@link dev.mizan.core.sale.prepaid.PrepaymentReason}).
 */
public final class PrepaymentDoor {
    private final Flows flows;
    private final Workplace place;
    private final Terms terms;

    /** The door of a till. */
    public PrepaymentDoor(Flows flows, Workplace place, Terms terms) {
        this.flows = flows;
        this.place = place;
        this.terms = terms;
    }

    /** Takes a part of what a basket costs, in plain cash; its prices and its coupons are fixed from now on. */
    public Outcome<Prepaid> take(PricedBasket priced, Money amount, List<? extends Tender> tenders) {
        return run(new TakePrepayment(new TakePrepayment.Basket(priced), amount, tenders, terms));
    }

    /** Takes a part of a quotation's total, in plain cash, until the day on which the quotation ends. */
    public Outcome<Prepaid> takeOnQuote(DocumentId quote, Money amount, List<? extends Tender> tenders) {
        return run(new TakePrepayment(new TakePrepayment.Quote(quote), amount, tenders, terms));
    }

    /** Takes a part of what was begun: by card, as {@code till.beginTender} planned it, and by cash. */
    public Outcome<Prepaid> take(CheckoutId begun, Money amount, List<? extends Tender> tenders) {
        return run(new TakePrepayment(new TakePrepayment.Begun(begun), amount, tenders, terms));
    }

    /** Takes more for an order that was prepaid before, in plain cash. */
    public Outcome<Prepaid> takeMore(DocumentId order, Money amount, List<? extends Tender> tenders) {
        return run(new TakePrepayment(new TakePrepayment.Order(order, Optional.empty()), amount, tenders, terms));
    }

    /** The same by other tenders, which {@link #begin} made durable. */
    public Outcome<Prepaid> takeMore(DocumentId order, CheckoutId begun, Money amount, List<? extends Tender> tenders) {
        return run(new TakePrepayment(new TakePrepayment.Order(order, Optional.of(begun)), amount, tenders, terms));
    }

    /** Makes the goods of an order durable at this till before a card is asked for more of what they cost. */
    public Outcome<TenderBegun> begin(DocumentId order, List<PlannedTender> planned) {
        return run(new BeginSettlement(order, planned));
    }

    /**
     * What the customer withholds of a prepayment of these goods, as agreed now: one of its tenders, beside what pays the rest.
     * Refused without a customer that withholds.
     */
    public Outcome<Withheld> withheld(TakePrepayment.For what, Money amount) {
        return flows.look(place, reading -> new TakePrepayment(what, amount, List.of(), terms).withheld(reading));
    }

    /** What it withholds of the sale of an order: of the whole, less what it withheld of the prepayments. */
    public Outcome<Withheld> withheld(DocumentId order) {
        return flows.look(
                place,
                reading -> PrepaidHistory.read(reading, order)
                        .map(PrepaidHistory::order)
                        .then(it -> TillWithholding.ofRest(reading, it.goods(), it.held())));
    }

    /** Gives one prepayment back whole, in cash but for what was withheld of it. */
    public Outcome<Recorded> giveBack(DocumentId order, DocumentId prepayment) {
        return run(new ReturnPrepayment(order, prepayment, terms));
    }

    /** Hands the goods over; plain cash pays what is left, and nothing where all was prepaid. */
    public Outcome<Sale> settle(DocumentId order, List<? extends Tender> tenders) {
        return run(new SettleOrder(order, Optional.empty(), tenders, terms));
    }

    /** The same by other tenders, which {@link #begin} made durable. */
    public Outcome<Sale> settle(DocumentId order, CheckoutId begun, List<? extends Tender> tenders) {
        return run(new SettleOrder(order, Optional.of(begun), tenders, terms));
    }

    /** An order as its prepayments leave it. */
    public Outcome<PrepaidOrder> order(DocumentId order) {
        return flows.look(place, reading -> PrepaidHistory.read(reading, order).map(PrepaidHistory::order));
    }

    private <R> Outcome<R> run(Flow<R> flow) {
        return flows.run(place, flow);
    }
}

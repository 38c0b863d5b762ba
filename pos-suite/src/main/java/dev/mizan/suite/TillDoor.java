// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.TenderAdded;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.core.till.CashMoved;
import dev.mizan.core.till.CashReason;
import dev.mizan.core.till.Count;
import dev.mizan.core.till.TillOpened;
import dev.mizan.core.till.TillSession;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.debit.DebitDoor;
import dev.mizan.suite.flow.ClockTrusted;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.TrustClock;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.late.PaperSales;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.TerminalTerms;
import dev.mizan.suite.pay.onfile.CardsDoor;
import dev.mizan.suite.pay.unapplied.UnappliedDoor;
import dev.mizan.suite.prepaid.PrepaymentDoor;
import dev.mizan.suite.sell.AbandonTender;
import dev.mizan.suite.sell.AddTender;
import dev.mizan.suite.sell.BeginRefund;
import dev.mizan.suite.sell.BeginTender;
import dev.mizan.suite.sell.CompleteBegunSale;
import dev.mizan.suite.sell.CompleteRefund;
import dev.mizan.suite.sell.CompleteSale;
import dev.mizan.suite.sell.ExchangeGoods;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.IssuePaper;
import dev.mizan.suite.sell.ReturnGoods;
import dev.mizan.suite.sell.ReturnWithoutReceipt;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.till.AtTill;
import dev.mizan.suite.till.MoveCash;
import dev.mizan.suite.till.OpenTill;
import dev.mizan.suite.till.ReadX;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.withheld.TillWithholding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A till and whoever stands at it: the shop's single writer writes what is done here. A refusal leaves all as it was. */
public final class TillDoor extends PricingDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplace place;
    private final Terms terms;

    TillDoor(Shop shop, Flows flows, Workplace place, Supplier<Editions> assortment, TillPricing pricing) {
        super(shop, place, assortment, pricing);
        this.shop = shop;
        this.flows = flows;
        this.place = place;
        this.terms = new Terms(
                shop.policies().cash(), Stockroom.keeper(shop), shop.policies().promotionTerms());
    }

    /** Opens the till with the float that lies in its drawer: zero or more, in the currency of the books; refused otherwise. */
    public Outcome<TillOpened> open(Money opening) {
        return run(new OpenTill(opening));
    }

    /** Sells a basket at this moment's prices for cash: what was handed over, the change is worked out; too little is refused. */
    public Outcome<Sale> sell(Basket basket, Money cash) {
        return price(basket).then(priced -> sell(priced, List.of(new Cash(cash))));
    }

    /** Sells a basket at the prices that the customer was told; plain cash only, see {@link #beginTender}. */
    public Outcome<Sale> sell(PricedBasket priced, List<? extends Tender> tenders) {
        return run(new CompleteSale(priced, tenders, terms));
    }

    /** Hands over what was reserved: the sale and the end of the reservation in one commit. Plain cash only. */
    public Outcome<Sale> collect(String reservation, PricedBasket priced, List<? extends Tender> tenders) {
        return run(new CompleteSale(priced, tenders, terms.collecting(reservation)));
    }

    /** The same under the caller's key: asked again, it answers the sale of the first time. */
    public Outcome<Sale> sell(BatchId key, PricedBasket priced, List<? extends Tender> tenders) {
        return flows.run(place, key, new CompleteSale(priced, tenders, terms));
    }

    /** Sales that were written on paper while no till ran. */
    public PaperSales onPaper() {
        return new PaperSales(Stockroom.lateness(shop, flows), place, terms, this::priceAt);
    }

    /** Makes a basket durable before cards, wallets or anything scarce is asked for money. */
    public Outcome<TenderBegun> beginTender(PricedBasket priced, List<PlannedTender> planned) {
        return run(new BeginTender(priced, planned, terms));
    }

    /** Plans more payments for what was begun: another card after a decline. */
    public Outcome<TenderAdded> addTender(CheckoutId begun, List<PlannedTender> planned) {
        return run(new AddTender(begun, planned));
    }

    /** Completes a sale whose tenders were begun, at the prices of then. */
    public Outcome<Sale> sell(CheckoutId begun, List<? extends Tender> tenders) {
        return run(new CompleteBegunSale(begun, tenders, terms));
    }

    /**
     * What the basket's customer withholds of it as agreed: one of the tenders of its sale, beside what pays the rest.
     * Refused without a customer that withholds.
     */
    public Outcome<Withheld> withheld(PricedBasket priced) {
        return flows.look(place, reading -> TillWithholding.of(reading, CompleteSale.bill(reading, priced)));
    }

    /** Gives up what was begun; {@code why} is a short code of the shop, without blanks. */
    public Outcome<TenderAbandoned> abandon(CheckoutId begun, String why) {
        return run(new AbandonTender(begun, why, terms));
    }

    /** Takes parts of a sale back by its receipt: exactly the cents that were paid for them, in cash. */
    public Outcome<GoodsBack> takeBack(DocumentId sale, List<ReturnedItem> items, ReturnCause cause) {
        return run(new ReturnGoods(sale, items, cause, terms));
    }

    /** Takes goods back without a receipt, at the prices of a basket. */
    public Outcome<GoodsBack> takeBack(PricedBasket priced, ReturnCause cause) {
        return run(new ReturnWithoutReceipt(priced, Optional.empty(), cause, terms));
    }

    /**
     * Takes goods back whose receipt the system before this one printed: at the prices in the basket, set by hand from that
     * receipt, and at the rates of its day. All returns of one receipt together pay back no more than was paid on it.
     */
    public Outcome<GoodsBack> takeBack(ReturnOrigin.Older receipt, Basket basket, ReturnCause cause) {
        return priceAt(basket, receipt.soldOn())
                .then(priced -> run(new ReturnWithoutReceipt(priced, Optional.of(receipt), cause, terms)));
    }

    /** Takes parts of a sale back and sells a basket in one commit, each with its own tax document; cash pays the difference. */
    public Outcome<ExchangeGoods.Exchanged> exchange(
            DocumentId sale,
            List<ReturnedItem> items,
            ReturnCause cause,
            PricedBasket priced,
            List<? extends Tender> tenders) {
        return run(new ExchangeGoods(sale, items, cause, new ExchangeGoods.Priced(priced), tenders, terms));
    }

    /** The same for a basket whose tenders were begun, at the prices of then: the difference paid by card. */
    public Outcome<ExchangeGoods.Exchanged> exchange(
            DocumentId sale,
            List<ReturnedItem> items,
            ReturnCause cause,
            CheckoutId begun,
            List<? extends Tender> tenders) {
        return run(new ExchangeGoods(sale, items, cause, new ExchangeGoods.Begun(begun), tenders, terms));
    }

    /** Holds parts of a sale that are to be paid back by more than cash. */
    public Outcome<RefundBegun> beginRefund(
            DocumentId sale, List<ReturnedItem> items, ReturnCause cause, List<PlannedTender> planned) {
        return run(new BeginRefund(sale, items, cause, planned, terms));
    }

    /** Completes a refund that was begun; what its payments do not cover is paid back in cash. */
    public Outcome<GoodsBack> takeBack(CheckoutId begun, List<? extends Cashless> refunds) {
        return run(new CompleteRefund(begun, refunds, terms));
    }

    /** Money for goods that are handed over later. */
    public PrepaymentDoor prepayments() {
        return new PrepaymentDoor(flows, place, terms);
    }

    /** Sales that were charged too little, and the rest of their price. */
    public DebitDoor debits() {
        return new DebitDoor(flows, place, terms);
    }

    /** Vouchers of a single purpose. */
    public VoucherDoor vouchers() {
        return new VoucherDoor(flows, place, terms);
    }

    /** Promises a basket's prices on paper until the end of a day. */
    public Outcome<Recorded> quote(PricedBasket priced, LocalDate validUntil) {
        return run(IssuePaper.quote(priced, validUntil));
    }

    /** A receipt without prices for some lines of a sale, counted from 0. */
    public Outcome<Recorded> giftReceipt(DocumentId sale, List<Integer> lines) {
        return run(IssuePaper.giftReceipt(sale, lines));
    }

    /** Prints a document once more. */
    public Outcome<Recorded> copy(DocumentId document) {
        return run(IssuePaper.copy(document));
    }

    /** Puts cash into the drawer or takes it out. */
    public Outcome<CashMoved> moveCash(CashReason reason, Money amount, String note) {
        return run(new MoveCash(reason, amount, note));
    }

    /** Reads the totals of the day so far. */
    public Outcome<Recorded> readX() {
        return run(new ReadX());
    }

    /** Closes the till with what was counted in its drawer. */
    public Outcome<Recorded> close(Money counted) {
        return close(List.of(Count.cash(counted)));
    }

    /**
     * Closes the till with what was counted of each kind of tender. When that is written, what the till has not spent of its
     * allowances of limited promotions is handed back, and taken back where the limits are kept here; and the store is checked on this
     * thread, as the policies say; damage that is found there is an item of {@link Mizan#health()}, and what is written
     * afterwards is refused by its name.
     */
    public Outcome<Recorded> close(List<Count> counts) {
        return new TillClosing(shop, flows, place).close(counts);
    }

    /**
     * Compares what each terminal took with what the till posted, then closes the till; the Z says of each scheme what both
     * tell, and names each payment on which they differ or that nobody compared. A terminal whose batch stayed open is told
     * that it is over. A shop that demands that they agree has {@link dev.mizan.suite.pay.totals.DemandSettlement}.
     */
    public Outcome<Recorded> close(List<Count> counts, List<PaymentDoor> terminals) {
        return new TillClosing(shop, flows, place).close(counts, terminals);
    }

    /** A payment terminal at this till, by the till's name for it. What a stop left in the middle is settled first. */
    public PaymentDoor payments(String name, PaymentTerminal terminal, TerminalTerms how) {
        return new PaymentDoor(flows, place, terms, name, terminal, how);
    }

    /** Cards that customers left behind a terminal; the keeper's name is one for all tills whose terminals take the same tokens. */
    public CardsDoor cardsOnFile(String keeper, PaymentDoor terminal) {
        return new CardsDoor(flows, place, keeper, terminal);
    }

    /** What whoever is behind a terminal says it moved, asked for or not: transfers that come late or twice, refunds. */
    public UnappliedDoor unapplied(PaymentDoor terminal) {
        return new UnappliedDoor(flows, place, terminal);
    }

    /** The till as it stands: closed, or open with its totals and with what is begun and not finished. */
    public TillSession session() {
        return flows.look(place, AtTill::session);
    }

    /** Says why the clock is right, in a few words, though this till's last document bears a later time; its documents go on from now. */
    public Outcome<ClockTrusted> trustClock(String why) {
        return run(new TrustClock(why));
    }

    private <R> Outcome<R> run(Flow<R> flow) {
        return flows.run(place, flow);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.buying.Quotation;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.BuyerLimited;
import dev.mizan.inventory.purchase.DisputeSettled;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderApproved;
import dev.mizan.inventory.purchase.OrderClosed;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseFact;
import dev.mizan.inventory.purchase.QuotationAsked;
import dev.mizan.inventory.purchase.QuotationGiven;
import dev.mizan.inventory.purchase.SupplierBilled;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierBook;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.supplier.SuppliersChanged;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.dropship.DropShipDoor;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.landed.LandedDoor;
import dev.mizan.suite.landed.RebateDoor;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Buying: from the request for quotation to the matched bill. Whoever stands at it is written as the actor. */
public final class BuyDoor {
    private final Storekeeper keeper;
    private final PlaceId place;
    private final Flows flows;
    private final Workplace office;

    /**
     * A door for one place; {@code Mizan} opens it.
     *
     * @param keeper decides what leaves and comes
     * @param place of the store's stock
     */
    public BuyDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /** The same door for another person; approvals count against that person's limit. */
    public BuyDoor by(ActorId buyer) {
        return new BuyDoor(keeper, place, flows, office.by(buyer));
    }

    /** Defines suppliers, or changes them. */
    public Outcome<SuppliersChanged> define(Supplier... suppliers) {
        return run(new ChangeSuppliers(List.of(suppliers), List.of()));
    }

    /** Agrees prices with suppliers. */
    public Outcome<SuppliersChanged> agree(List<PriceAgreement> agreements) {
        return run(new ChangeSuppliers(List.of(), agreements));
    }

    /** Lets somebody approve orders up to a limit; zero takes the right away. */
    public Outcome<BuyerLimited> limit(ActorId buyer, Money limit) {
        return step(BuyerLimited.class, desk -> Outcome.done(new BuyerLimited(buyer, limit)));
    }

    /** Asks suppliers what goods would cost. */
    public Outcome<QuotationAsked> ask(String number, List<SupplierId> whom, List<Goods> goods, LocalDate answerBy) {
        return step(QuotationAsked.class, desk -> desk.ordering().ask(number, whom, goods, answerBy));
    }

    /** Takes a supplier's answer: prices of one of the asked units. */
    public Outcome<QuotationGiven> answer(
            String number, SupplierId supplier, List<PricedGoods> prices, LocalDate validUntil) {
        return step(QuotationGiven.class, desk -> desk.ordering().answer(number, supplier, prices, validUntil));
    }

    /** Writes an order of what the supplier of the terms had offered. */
    public Outcome<OrderPlaced> accept(String number, String quotation, OrderTerms terms) {
        return step(OrderPlaced.class, desk -> desk.ordering().accept(number, quotation, terms, desk.today()));
    }

    /** Writes an order at the prices that were agreed with its supplier. */
    public Outcome<OrderPlaced> order(String number, OrderTerms terms, List<Goods> goods) {
        return step(OrderPlaced.class, desk -> desk.ordering().atAgreedPrices(number, terms, goods, desk.today()));
    }

    /** Writes an order at prices of its own; {@code worth} of a line is the price of one of its unit. */
    public Outcome<OrderPlaced> orderAt(String number, OrderTerms terms, List<PricedGoods> prices) {
        return step(OrderPlaced.class, desk -> desk.ordering().place(number, terms, prices));
    }

    /** Terms of an order into this store, exactly as ordered; due after the supplier's lead time, on a day on which he works. */
    public Outcome<OrderTerms> terms(SupplierId supplier) {
        return flows.look(office, reading -> {
            LocalDate today = reading.times().businessDate().date();
            return reading.state(PurchaseFold.class)
                    .suppliers()
                    .find(supplier)
                    .map(it -> OrderTerms.exact(
                            supplier,
                            place,
                            reading.state(PromiseFold.class).reorder().due(it, today)));
        });
    }

    /** What suppliers ask of orders, and orders that are changed. */
    public OrdersDoor orders() {
        return new OrdersDoor(flows, office);
    }

    /** Approves an order; refused above the limit of whoever stands at this door. */
    public Outcome<OrderApproved> approve(String number) {
        return step(
                OrderApproved.class,
                desk -> desk.ordering().approve(number, desk.reading().at().actor()));
    }

    /** Ends an order whatever is missing. */
    public Outcome<OrderClosed> close(String number, String why) {
        return step(OrderClosed.class, desk -> desk.ordering().close(number, why));
    }

    /** Takes in what came of an order; {@code note} is the number of the delivery note. */
    public Outcome<OrderReceived> receive(String number, String note, List<Goods> goods) {
        return run(new ReceiveOrder(keeper, number, note, goods));
    }

    /** Books what a supplier sent straight to a customer. */
    public Outcome<OrderReceived> shippedToCustomer(String number, String note, List<Goods> goods) {
        return run(new ShipToCustomer(number, note, goods));
    }

    /** Sends goods of an order back to their supplier; those that he had sent to a customer touch no stock. */
    public Outcome<GoodsSentBack> sendBack(String number, String note, List<Goods> goods) {
        return run(new SendBack(keeper, number, note, goods));
    }

    /** Matches a bill or a credit note, and books what of it is owed. */
    public Outcome<SupplierBilled> bill(SupplierBill bill) {
        return run(new TakeBill(bill));
    }

    /** What goods cost beside their price; bills in other currencies are refused. */
    public LandedDoor landed() {
        return landed(RateTable.EMPTY);
    }

    /** The same with rates for bills in other currencies. */
    public LandedDoor landed(RateSource rates) {
        return new LandedDoor(keeper, flows, office, rates);
    }

    /** Goods that suppliers send straight to customers, from the sale to the order. */
    public DropShipDoor dropShips() {
        return new DropShipDoor(flows, office);
    }

    /** What suppliers give back of their prices, from the agreement to the credit note. */
    public RebateDoor rebates() {
        return new RebateDoor(keeper, flows, office);
    }

    /** Accepts what is disputed of a bill. */
    public Outcome<DisputeSettled> acceptDispute(SupplierId supplier, String bill) {
        return run(new SettleDispute(supplier, bill, true));
    }

    /** Rejects what is disputed of a bill for good. */
    public Outcome<DisputeSettled> rejectDispute(SupplierId supplier, String bill) {
        return run(new SettleDispute(supplier, bill, false));
    }

    /** An order as it stands. */
    public Outcome<Purchase> order(String number) {
        return look(fold -> fold.book().order(number));
    }

    /** Orders of which a part came and the rest is still expected, the one that was due first at the head. */
    public List<Purchase> backOrders() {
        return flows.look(office, reading -> new Buying.Desk(reading).ordering().backOrders());
    }

    /** A request for quotation with its answers. */
    public Optional<Quotation> quotation(String number) {
        return look(fold -> fold.book().quotation(number));
    }

    /** Bills of which something is disputed. */
    public List<SupplierBilled> disputes() {
        return look(fold -> fold.book().disputes());
    }

    /** What came of orders, stayed and is not billed. */
    public Money notInvoiced() {
        return flows.look(
                office,
                reading -> reading.state(PurchaseFold.class)
                        .book()
                        .notInvoiced(reading.state(StockFold.class).book().currency()));
    }

    /** The suppliers, and what was agreed with them. */
    public SupplierBook suppliers() {
        return look(PurchaseFold::suppliers);
    }

    private <F extends PurchaseFact> Outcome<F> step(Class<F> kind, Function<Buying.Desk, Outcome<F>> step) {
        return run(new Buying<>(kind, step));
    }

    private <R> Outcome<R> run(Flow<R> flow) {
        return flows.run(office, flow);
    }

    private <T> T look(Function<PurchaseFold, T> look) {
        return flows.look(office, reading -> look.apply(reading.state(PurchaseFold.class)));
    }
}

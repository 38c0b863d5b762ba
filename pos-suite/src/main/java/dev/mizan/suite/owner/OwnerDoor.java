// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.pricing.agency.AgencyLines;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwnerAgreementEnded;
import dev.mizan.inventory.owner.OwnerBook;
import dev.mizan.inventory.owner.OwnerSettled;
import dev.mizan.inventory.owner.OwnerTerms;
import dev.mizan.inventory.owner.OwnersAgreed;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.projection.OwnerFold;
import dev.mizan.suite.stock.StockDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Goods of others: consigned, which the shop buys in the moment in which it sells them, and concessions, whose owner sells
 * in the shop for a commission. They lie in stock like any goods, without a value; tills sell them like any goods. And what
 * the shop sells in a principal's name, whose commission stands on a line of its own.
 */
public final class OwnerDoor {
    private final StockDesk desk;

    /** A door for one place; {@code Mizan} opens it. */
    public OwnerDoor(StockDesk desk) {
        this.desk = desk;
    }

    /** An item is consigned: its owner gets a price for so much of it, in the item's unit in stock, when it is sold. */
    public Outcome<OwnersAgreed> consign(Sku sku, SupplierId owner, Quantity each, Money price) {
        OwnerTerms terms = new OwnerTerms.Consignment(new StandardCost(each.steps(), price.minor()));
        return desk.run(new AgreeWithOwner(List.of(new Agreement(sku, owner, terms))));
    }

    /**
     * An item is a concession: its owner is the seller, and the shop keeps a commission of the price without tax. The books
     * must be furnished for it, see {@link dev.mizan.suite.BooksDoor#furnish}.
     *
     * @param tax that the shop owes on its commission
     */
    public Outcome<OwnersAgreed> concede(Sku sku, SupplierId owner, Percent commission, Percent tax) {
        OwnerTerms terms = new OwnerTerms.Concession(commission, tax);
        return desk.run(new AgreeWithOwner(List.of(new Agreement(sku, owner, terms))));
    }

    /**
     * The same for an owner who is not registered, where the law deems the shop, as a marketplace, to have bought and sold the
     * goods: the tax on the price is the shop's to declare, and the owner gets the price without it, less the commission
     * ({@link dev.mizan.core.tax.special.DeemedSupplier} tells for goods across a border who is accountable).
     *
     * @param tax that the shop owes on its commission
     */
    public Outcome<OwnersAgreed> concedeAsSupplier(Sku sku, SupplierId owner, Percent commission, Percent tax) {
        OwnerTerms terms = new OwnerTerms.Concession(commission, tax, true);
        return desk.run(new AgreeWithOwner(List.of(new Agreement(sku, owner, terms))));
    }

    /**
     * An item is sold in a principal's name: phone credit, bills, tickets. Of its face value the shop's is a commission, which
     * is a supply of the shop's own; the rest is owed to the principal. The books must be furnished as for concessions. The
     * item needs not lie in stock, and a commission of one piece is taken half up.
     *
     * @param share of the face value, the tax in it
     * @param each on top of it for a piece, the tax in it
     * @param commission the service as which it stands on bills; its tax class is that of the commission
     */
    public Outcome<OwnersAgreed> represent(Sku sku, SupplierId principal, Percent share, Money each, Sku commission) {
        OwnerTerms terms = new OwnerTerms.Agency(share, each.minor(), commission);
        return desk.run(new AgreeWithOwner(List.of(new Agreement(sku, principal, terms))));
    }

    /**
     * Tells apart what baskets hold of principals', on the terms of today: each goes through it last before it is priced to be
     * sold. A till refuses one that did not.
     */
    public AgencyLines agencies() {
        return look(Agencies::lines);
    }

    /** What was sold of an owner's, or in a principal's name, since he was settled with; reads the log. */
    public OwnerStatement statement(SupplierId owner) {
        return OwnerStatement.of(desk.flows().log(), owner);
    }

    /** The item is the shop's own again; refused while any of it lies anywhere. */
    public Outcome<OwnerAgreementEnded> end(Sku sku) {
        return desk.run(new EndAgreement(sku));
    }

    /** Takes in goods of others; nothing is posted. */
    public Outcome<StockReceived> receive(String note, List<GoodsIssue.Line> goods) {
        List<GoodsReceipt.Line> lines = goods.stream()
                .map(it -> new GoodsReceipt.Line(it.sku(), it.quantity(), Money.zero(desk.currency())))
                .toList();
        return desk.run(new ReceiveGoods(desk.keeper(), GoodsReceipt.at(desk.place(), lines), note));
    }

    /** Gives goods back unsold; nothing is posted. */
    public Outcome<StockIssued> sendBack(SupplierId owner, String note, List<GoodsIssue.Line> goods) {
        return desk.run(new SendBackToOwner(desk.keeper(), desk.place(), owner, note, goods));
    }

    /** Whose an item is; empty where it is the shop's own. */
    public Optional<Agreement> of(Sku sku) {
        return look(book -> book.of(sku));
    }

    /** What an owner is owed since he was settled with. */
    public OwnerBook.Owed owed(SupplierId owner) {
        return look(book -> book.owed(owner));
    }

    /** Puts all that he is owed onto his account as a supplier; {@code tax} is what his bill adds for consigned goods. */
    public Outcome<OwnerSettled> settle(SupplierId owner, String number, Money tax) {
        return desk.run(new SettleOwner(owner, number, tax));
    }

    private <T> T look(Function<OwnerBook, T> look) {
        return desk.look(reading -> look.apply(reading.state(OwnerFold.class).book()));
    }
}

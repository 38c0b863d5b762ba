// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.dropship;

import dev.mizan.inventory.dropship.DropShipAgreed;
import dev.mizan.inventory.dropship.DropShipEnded;
import dev.mizan.inventory.dropship.DropShipReason;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.DropShipFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;
import java.util.Map;

/**
 * Goods that a supplier sends straight to whoever buys them. Tills sell them like any item that is not kept in stock; the
 * order to the supplier is written in the batch of the sale. They are the supplier's until he has sent them: {@code
 * BuyDoor.shippedToCustomer} books their cost then, and what comes back to him {@code BuyDoor.sendBack}. On any thread.
 */
public final class DropShipDoor {
    private final Flows flows;
    private final Workplace office;

    /** {@code BuyDoor} opens it. */
    public DropShipDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * A supplier sends an item from now on, in place of another one who did. Refused by {@code DropShipReason} where the item
     * is not known or kept in stock, by {@code SupplierReason} where the supplier is not. A sale is refused by {@code
     * PurchaseReason.NO_PRICE} while no price is agreed with him for the unit that it is sold in.
     */
    public Outcome<DropShipAgreed> agree(Sku sku, SupplierId supplier) {
        return flows.run(
                office,
                new DropShipStep<>(
                        DropShipAgreed.class,
                        reading -> known(reading, sku)
                                .then(fine -> reading.state(PurchaseFold.class)
                                        .suppliers()
                                        .find(supplier))
                                .map(found -> new DropShipAgreed(sku, supplier))));
    }

    private static Outcome<Boolean> known(Reading reading, Sku sku) {
        if (reading.state(StockFold.class).book().keeps(sku)) {
            return Outcome.refused(DropShipReason.KEPT_IN_STOCK, "sku", sku);
        }
        return reading.state(AssortmentFold.class)
                        .books(reading.now())
                        .catalogue()
                        .find(sku)
                        .isPresent()
                ? Outcome.done(true)
                : Outcome.refused(DropShipReason.UNKNOWN_ITEM, "sku", sku);
    }

    /** No supplier sends it any more; what was sold before still is. */
    public Outcome<DropShipEnded> end(Sku sku) {
        return flows.run(
                office,
                new DropShipStep<>(
                        DropShipEnded.class,
                        reading ->
                                reading.state(DropShipFold.class).book().of(sku).isPresent()
                                        ? Outcome.done(new DropShipEnded(sku))
                                        : Outcome.refused(DropShipReason.NOT_AGREED, "sku", sku)));
    }

    /** Who sends what. */
    public Map<Sku, SupplierId> agreed() {
        return flows.look(
                office, reading -> reading.state(DropShipFold.class).book().agreed());
    }

    /** The orders that fulfil a sale, by the number on its receipt; refused where none does. */
    public Outcome<List<Purchase>> of(String sale) {
        return flows.look(office, reading -> {
            List<String> numbers = reading.state(DropShipFold.class).book().orders(sale);
            return numbers.isEmpty()
                    ? Outcome.refused(DropShipReason.UNKNOWN_SALE, "sale", sale)
                    : Outcome.done(numbers.stream()
                            .map(it -> reading.state(PurchaseFold.class)
                                    .book()
                                    .order(it)
                                    .orElseThrow())
                            .toList());
        });
    }

    /** Orders that are not sent to customers yet, wholly or in part, by number. */
    public List<Purchase> open() {
        return flows.look(
                office,
                reading -> reading.state(PurchaseFold.class).book().orders().stream()
                        .filter(it -> it.isOpen() && it.terms().delivery() == Delivery.TO_CUSTOMER)
                        .toList());
    }
}

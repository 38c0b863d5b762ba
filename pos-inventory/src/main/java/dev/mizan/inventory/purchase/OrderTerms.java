// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import java.time.LocalDate;

/**
 * What an order says beside its goods.
 *
 * @param place where the goods are received, or whose sale they fulfil
 * @param priceTolerance how far a bill's price may differ from the order's
 * @param due when the goods are expected
 */
public record OrderTerms(
        SupplierId supplier,
        PlaceId place,
        Delivery delivery,
        ReceivingTolerance receiving,
        Percent priceTolerance,
        LocalDate due) {
    /** Where the goods go. */
    public enum Delivery {
        /** Into our stock. */
        TO_US,
        /** From the supplier to our customer (drop-ship): they never lie in our stock. */
        TO_CUSTOMER
    }

    /** Into our stock, exactly as ordered and priced. */
    public static OrderTerms exact(SupplierId supplier, PlaceId place, LocalDate due) {
        return new OrderTerms(supplier, place, Delivery.TO_US, ReceivingTolerance.NONE, Percent.ZERO, due);
    }

    /** The same with tolerances. */
    public OrderTerms tolerating(ReceivingTolerance quantity, Percent price) {
        return new OrderTerms(supplier, place, delivery, quantity, price, due);
    }

    /** The same, delivered to the customer. */
    public OrderTerms toCustomer() {
        return new OrderTerms(supplier, place, Delivery.TO_CUSTOMER, receiving, priceTolerance, due);
    }

    /** The same, expected on another day. */
    public OrderTerms due(LocalDate day) {
        return new OrderTerms(supplier, place, delivery, receiving, priceTolerance, day);
    }

    /** Writes them, also for facts of other rooms. */
    public void write(FieldWriter out) {
        out.text("supplier", supplier.value())
                .text("place", place.value())
                .text("delivery", delivery.name())
                .text("over", receiving.over().toString())
                .text("under", receiving.under().toString())
                .text("priceTolerance", priceTolerance.toString())
                .date("due", due);
    }

    /** Reads them back. */
    public static OrderTerms read(FieldReader in) {
        return new OrderTerms(
                in.parsed("supplier", SupplierId::new),
                in.parsed("place", PlaceId::new),
                in.parsed("delivery", Delivery::valueOf),
                new ReceivingTolerance(in.parsed("over", Percent::of), in.parsed("under", Percent::of)),
                in.parsed("priceTolerance", Percent::of),
                in.date("due"));
    }
}

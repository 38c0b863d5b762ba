// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ordering;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseOrder.Stage;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.projection.PurchaseFold;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an open order still brings to a place, of an item as it will lie there: an assorted pack that lies there as its
 * variants is so much of each of them.
 *
 * @param order its number
 * @param approved whether somebody approved it; nothing is received of it before
 * @param line what the order names: the item itself, or the pack that it is in
 * @param quantity what has not come yet, above zero, in the unit in which the item is kept, cut off to its steps
 */
public record OnOrder(String order, OrderTerms terms, boolean approved, Sku line, Sku sku, Quantity quantity) {
    /** All that orders bring to a place, by order and its lines; items that are not kept in stock are left out. */
    public static Stream<OnOrder> at(Reading reading, PlaceId place) {
        return at(reading, place, new Unpacked(reading), line -> true);
    }

    /** The same of one item; lines that bring nothing of it are passed over. */
    public static Stream<OnOrder> at(Reading reading, PlaceId place, Sku sku) {
        Unpacked unpacked = new Unpacked(reading);
        return at(reading, place, unpacked, line -> unpacked.brings(line, sku))
                .filter(it -> it.sku().equals(sku));
    }

    private static Stream<OnOrder> at(Reading reading, PlaceId place, Unpacked unpacked, Predicate<Sku> lines) {
        return reading.state(PurchaseFold.class).book().orders().stream()
                .filter(it -> it.isOpen()
                        && it.terms().delivery() == Delivery.TO_US
                        && it.terms().place().equals(place))
                .flatMap(it -> of(it, unpacked, lines));
    }

    private static Stream<OnOrder> of(Purchase purchase, Unpacked unpacked, Predicate<Sku> lines) {
        boolean approved = purchase.order().stage() == Stage.APPROVED;
        return purchase.order().lines().stream()
                .filter(line -> lines.test(line.sku()))
                .flatMap(line -> unpacked.coming(line.sku(), line.outstanding()).entrySet().stream()
                        .map(it -> new OnOrder(
                                purchase.order().number(),
                                purchase.terms(),
                                approved,
                                line.sku(),
                                it.getKey(),
                                it.getValue())))
                .filter(it -> it.quantity().isPositive());
    }
}

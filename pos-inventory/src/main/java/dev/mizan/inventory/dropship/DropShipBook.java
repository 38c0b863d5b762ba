// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.dropship;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which items their suppliers send, and the orders of each sale: a fold of {@link DropShipFact}s. One thread at a time. */
public final class DropShipBook {
    private final TreeMap<Sku, SupplierId> agreed = new TreeMap<>();
    private final TreeMap<String, List<String>> orders = new TreeMap<>();

    /** The shop sends everything itself. */
    public DropShipBook() {}

    /** Takes up what happened. */
    public void apply(DropShipFact fact) {
        if (fact instanceof DropShipAgreed it) {
            agreed.put(it.sku(), it.supplier());
        } else if (fact instanceof DropShipEnded it) {
            agreed.remove(it.sku());
        } else if (fact instanceof SaleDropShipped it) {
            orders.put(it.sale(), it.orders());
        }
    }

    /** Whether no item was ever sent by a supplier. */
    public boolean isEmpty() {
        return agreed.isEmpty() && orders.isEmpty();
    }

    /** Who sends an item; empty where the shop does. */
    public Optional<SupplierId> of(Sku sku) {
        return Optional.ofNullable(agreed.get(sku));
    }

    /** All items that are sent by suppliers. */
    public Map<Sku, SupplierId> agreed() {
        return Map.copyOf(agreed);
    }

    /** The orders that fulfil a sale, by the number on its receipt; empty where none does. */
    public List<String> orders(String sale) {
        return orders.getOrDefault(sale, List.of());
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list(
                        "agreed",
                        agreed.entrySet(),
                        (each, fields) ->
                                DropShipAgreed.TYPE.write(new DropShipAgreed(each.getKey(), each.getValue()), fields))
                .list(
                        "orders",
                        orders.entrySet(),
                        (each, fields) -> SaleDropShipped.TYPE.write(
                                new SaleDropShipped(each.getKey(), each.getValue()), fields));
    }

    /** A book as it was written. */
    public static DropShipBook read(FieldReader in) {
        DropShipBook book = new DropShipBook();
        in.list("agreed", fields -> DropShipAgreed.TYPE.reader().read(fields, 1))
                .forEach(book::apply);
        in.list("orders", fields -> SaleDropShipped.TYPE.reader().read(fields, 1))
                .forEach(book::apply);
        return book;
    }
}

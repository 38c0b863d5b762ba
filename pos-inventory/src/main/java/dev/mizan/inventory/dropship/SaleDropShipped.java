// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.dropship;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * A sale is fulfilled by orders to suppliers, written in its batch.
 *
 * @param sale the number on its receipt
 * @param orders by their numbers
 */
public record SaleDropShipped(String sale, List<String> orders) implements DropShipFact {
    public static final FactType<SaleDropShipped> TYPE = new FactType<>(
            "SaleDropShipped", 1, SaleDropShipped.class, SaleDropShipped::write, (in, version) -> read(in));

    public SaleDropShipped {
        orders = List.copyOf(orders);
    }

    @Override
    public FactType<SaleDropShipped> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sale", sale).texts("orders", orders);
    }

    private static SaleDropShipped read(FieldReader in) {
        return new SaleDropShipped(in.text("sale"), in.texts("orders"));
    }
}

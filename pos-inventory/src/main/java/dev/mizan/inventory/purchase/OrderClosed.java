// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * An order was ended by a person: what is missing is not waited for.
 */
public record OrderClosed(String number, String why) implements PurchaseFact {
    public static final FactType<OrderClosed> TYPE =
            new FactType<>("OrderClosed", 1, OrderClosed.class, OrderClosed::write, (in, version) -> read(in));

    @Override
    public FactType<OrderClosed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).text("why", why);
    }

    private static OrderClosed read(FieldReader in) {
        return new OrderClosed(in.text("number"), in.text("why"));
    }
}

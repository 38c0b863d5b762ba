// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * An order was approved and may be sent.
 *
 * @param limit of who approved it
 */
public record OrderApproved(String number, Money limit) implements PurchaseFact {
    public static final FactType<OrderApproved> TYPE =
            new FactType<>("OrderApproved", 1, OrderApproved.class, OrderApproved::write, (in, version) -> read(in));

    @Override
    public FactType<OrderApproved> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).money("limit", limit);
    }

    private static OrderApproved read(FieldReader in) {
        return new OrderApproved(in.text("number"), in.money("limit"));
    }
}

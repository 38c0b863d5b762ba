// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * Goods of an order went back to their supplier.
 *
 * @param claims what the supplier owes for them by the order, until it credits them
 */
public record GoodsSentBack(String number, String note, List<PricedGoods> claims) implements PurchaseFact {
    public static final FactType<GoodsSentBack> TYPE =
            new FactType<>("GoodsSentBack", 1, GoodsSentBack.class, GoodsSentBack::write, (in, version) -> read(in));

    public GoodsSentBack {
        claims = List.copyOf(claims);
    }

    @Override
    public FactType<GoodsSentBack> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).text("note", note).list("claims", claims, PricedGoods::write);
    }

    private static GoodsSentBack read(FieldReader in) {
        return new GoodsSentBack(in.text("number"), in.text("note"), in.list("claims", PricedGoods::read));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;

/**
 * Goods of a receipt came back after its tax was granted back: the operator is told to take the difference from the visitor.
 *
 * @param sale of the receipt
 * @param tag of the refund
 * @param back what is granted for the goods that are left; zero where they no longer reach the least total
 */
public record TouristRefundReduced(DocumentId sale, String tag, Money back) implements Fact {
    public static final FactType<TouristRefundReduced> TYPE = new FactType<>(
            "TouristRefundReduced",
            1,
            TouristRefundReduced.class,
            TouristRefundReduced::write,
            (in, version) -> read(in));

    @Override
    public FactType<TouristRefundReduced> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sale", sale.toString()).text("tag", tag).money("back", back);
    }

    private static TouristRefundReduced read(FieldReader in) {
        return new TouristRefundReduced(in.parsed("sale", DocumentId::of), in.text("tag"), in.money("back"));
    }
}

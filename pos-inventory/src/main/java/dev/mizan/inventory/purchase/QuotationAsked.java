// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * Suppliers were asked what goods would cost.
 */
public record QuotationAsked(String number, List<SupplierId> suppliers, List<Goods> goods, LocalDate answerBy)
        implements PurchaseFact {
    public static final FactType<QuotationAsked> TYPE =
            new FactType<>("QuotationAsked", 1, QuotationAsked.class, QuotationAsked::write, (in, version) -> read(in));

    public QuotationAsked {
        suppliers = List.copyOf(suppliers);
        goods = List.copyOf(goods);
    }

    @Override
    public FactType<QuotationAsked> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .texts("suppliers", suppliers.stream().map(SupplierId::value).toList())
                .list("goods", goods, Goods::write)
                .date("answerBy", answerBy);
    }

    private static QuotationAsked read(FieldReader in) {
        return new QuotationAsked(
                in.text("number"),
                in.texts("suppliers").stream().map(SupplierId::new).toList(),
                in.list("goods", Goods::read),
                in.date("answerBy"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplier told its prices; told again, the later answer counts.
 *
 * @param prices of one of the asked unit, by item; an item that is not offered is left out
 */
public record QuotationGiven(String number, SupplierId supplier, List<PricedGoods> prices, LocalDate validUntil)
        implements PurchaseFact {
    public static final FactType<QuotationGiven> TYPE =
            new FactType<>("QuotationGiven", 1, QuotationGiven.class, QuotationGiven::write, (in, version) -> read(in));

    public QuotationGiven {
        prices = List.copyOf(prices);
    }

    @Override
    public FactType<QuotationGiven> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("supplier", supplier.value())
                .list("prices", prices, PricedGoods::write)
                .date("validUntil", validUntil);
    }

    private static QuotationGiven read(FieldReader in) {
        return new QuotationGiven(
                in.text("number"),
                in.parsed("supplier", SupplierId::new),
                in.list("prices", PricedGoods::read),
                in.date("validUntil"));
    }
}

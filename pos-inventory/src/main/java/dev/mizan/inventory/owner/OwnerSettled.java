// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.value.Money;

/**
 * What was owed to an owner up to now is on his account as a supplier.
 *
 * @param number of his bill, or of our statement
 * @param consigned for goods that the shop bought in selling them
 * @param tax that his bill adds to that
 * @param conceded for goods that he sold in the shop
 */
public record OwnerSettled(SupplierId owner, String number, Money consigned, Money tax, Money conceded)
        implements OwnerFact {
    public static final FactType<OwnerSettled> TYPE =
            new FactType<>("OwnerSettled", 1, OwnerSettled.class, OwnerSettled::write, (in, version) -> read(in));

    @Override
    public FactType<OwnerSettled> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("owner", owner.value())
                .text("number", number)
                .money("consigned", consigned)
                .money("tax", tax)
                .money("conceded", conceded);
    }

    private static OwnerSettled read(FieldReader in) {
        return new OwnerSettled(
                in.parsed("owner", SupplierId::new),
                in.text("number"),
                in.money("consigned"),
                in.money("tax"),
                in.money("conceded"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.despatch;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * A supplier told what is on its way (despatch advice; UBL DespatchAdvice, EDIFACT DESADV).
 *
 * @param advice its number
 * @param order that the goods are of
 */
public record DespatchTold(String advice, String order, List<Pallet> pallets) implements DespatchFact {
    public static final FactType<DespatchTold> TYPE =
            new FactType<>("DespatchTold", 1, DespatchTold.class, DespatchTold::write, (in, version) -> read(in));

    public DespatchTold {
        pallets = List.copyOf(pallets);
    }

    @Override
    public FactType<DespatchTold> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("advice", advice).text("order", order).list("pallets", pallets, Pallet::write);
    }

    private static DespatchTold read(FieldReader in) {
        return new DespatchTold(in.text("advice"), in.text("order"), in.list("pallets", Pallet::read));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;

/** The fields of a price's key in a fact. */
final class KeyForm {
    private KeyForm() {}

    static void write(PriceKey key, FieldWriter out) {
        out.text("list", key.list().value())
                .text("item", key.item().value())
                .text("unit", key.unit().notation())
                .date("from", key.from());
        if (key.atLeast().isPositive()) {
            out.number("atLeast", key.atLeast().steps());
        }
    }

    static PriceKey read(FieldReader in) {
        PriceListId list = in.parsed("list", PriceListId::new);
        Sku item = in.parsed("item", Sku::of);
        Unit unit = in.parsed("unit", Unit::ofNotation);
        LocalDate from = in.date("from");
        return new PriceKey(list, item, unit, from, new Quantity(in.has("atLeast") ? in.number("atLeast") : 0, unit));
    }
}

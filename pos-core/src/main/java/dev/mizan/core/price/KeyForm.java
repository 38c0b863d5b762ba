// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/** The fields of a price's key in a fact. */
final class KeyForm {
    private KeyForm() {}

    static void write(PriceKey key, FieldWriter out) {
        out.text("list", key.list().value())
                .text("item", key.item().value())
                .text("unit", key.unit().notation())
                .date("from", key.from());
    }

    static PriceKey read(FieldReader in) {
        return new PriceKey(
                in.parsed("list", PriceListId::new),
                in.parsed("item", Sku::of),
                in.parsed("unit", Unit::ofNotation),
                in.date("from"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pick;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;

/** How many days an item keeps in all, from when it was made. */
public record WholeLife(Sku sku, int days) {
    public WholeLife {
        if (days < 1) {
            throw new IllegalArgumentException(sku + " keeps " + days + " days");
        }
    }

    static void write(WholeLife of, FieldWriter out) {
        out.text("sku", of.sku.value()).number("days", of.days);
    }

    static WholeLife read(FieldReader in) {
        return new WholeLife(in.parsed("sku", Sku::of), Math.toIntExact(in.number("days")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.supplier;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;

/**
 * Whom the shop buys from.
 *
 * @param leadDays from an order to its goods, zero or more
 * @param termsDays from a bill to its payment, zero or more
 */
public record Supplier(SupplierId id, Text name, int leadDays, int termsDays) {
    public Supplier {
        if (leadDays < 0 || termsDays < 0) {
            throw new IllegalArgumentException(id + " with " + leadDays + " and " + termsDays + " days");
        }
    }

    static void write(Supplier supplier, FieldWriter out) {
        out.text("id", supplier.id.value())
                .bilingual("name", supplier.name)
                .number("leadDays", supplier.leadDays)
                .number("termsDays", supplier.termsDays);
    }

    static Supplier read(FieldReader in) {
        return new Supplier(
                in.parsed("id", SupplierId::new),
                in.bilingual("name"),
                Math.toIntExact(in.number("leadDays")),
                Math.toIntExact(in.number("termsDays")));
    }
}

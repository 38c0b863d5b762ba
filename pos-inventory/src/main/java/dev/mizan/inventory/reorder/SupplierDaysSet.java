// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** It was told on which days a supplier works, in place of what was told before. */
public record SupplierDaysSet(SupplierDays days) implements ReorderFact {
    public static final FactType<SupplierDaysSet> TYPE = new FactType<>(
            "SupplierDaysSet", 1, SupplierDaysSet.class, SupplierDaysSet::write, (in, version) -> read(in));

    @Override
    public FactType<SupplierDaysSet> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.object("days", days::write);
    }

    private static SupplierDaysSet read(FieldReader in) {
        return new SupplierDaysSet(in.object("days", SupplierDays::read));
    }
}

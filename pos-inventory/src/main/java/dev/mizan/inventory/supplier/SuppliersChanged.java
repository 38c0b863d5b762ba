// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.supplier;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Suppliers were defined, or defined anew, and prices agreed. {@link SupplierBook#define} decides it. */
public record SuppliersChanged(List<Supplier> suppliers, List<PriceAgreement> agreements) implements Fact {
    public static final FactType<SuppliersChanged> TYPE = new FactType<>(
            "SuppliersChanged", 1, SuppliersChanged.class, SuppliersChanged::write, (in, version) -> read(in));

    public SuppliersChanged {
        suppliers = List.copyOf(suppliers);
        agreements = List.copyOf(agreements);
    }

    @Override
    public FactType<SuppliersChanged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("suppliers", suppliers, Supplier::write).list("agreements", agreements, PriceAgreement::write);
    }

    private static SuppliersChanged read(FieldReader in) {
        return new SuppliersChanged(in.list("suppliers", Supplier::read), in.list("agreements", PriceAgreement::read));
    }
}

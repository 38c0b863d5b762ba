// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;

/** An item is the shop's own again; none of it lies there any more. */
public record OwnerAgreementEnded(Sku sku) implements OwnerFact {
    public static final FactType<OwnerAgreementEnded> TYPE = new FactType<>(
            "OwnerAgreementEnded",
            1,
            OwnerAgreementEnded.class,
            OwnerAgreementEnded::write,
            (in, version) -> read(in));

    @Override
    public FactType<OwnerAgreementEnded> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sku", sku.value());
    }

    private static OwnerAgreementEnded read(FieldReader in) {
        return new OwnerAgreementEnded(in.parsed("sku", Sku::of));
    }
}

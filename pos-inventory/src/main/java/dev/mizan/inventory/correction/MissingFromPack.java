// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.correction;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/**
 * A variant that was not in packs of a goods receipt.
 *
 * @param quantity how much of it in all packs together
 */
public record MissingFromPack(Sku pack, Sku variant, Quantity quantity) {
    /** Whether it is of the same variant of the same pack. */
    public boolean isOf(MissingFromPack other) {
        return pack.equals(other.pack) && variant.equals(other.variant);
    }

    void write(FieldWriter out) {
        out.text("pack", pack.value())
                .text("variant", variant.value())
                .text("unit", quantity.unit().notation())
                .number("steps", quantity.steps());
    }

    static MissingFromPack read(FieldReader in) {
        Sku pack = in.parsed("pack", Sku::of);
        Sku variant = in.parsed("variant", Sku::of);
        Unit unit = in.parsed("unit", Unit::ofNotation);
        return new MissingFromPack(pack, variant, new Quantity(in.number("steps"), unit));
    }
}

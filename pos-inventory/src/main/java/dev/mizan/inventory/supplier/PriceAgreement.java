// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.supplier;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Optional;

/**
 * What a supplier has agreed to charge for an item from a quantity on. Of several that hold the one of the largest
 * quantity that is reached counts.
 *
 * @param from the least of one order line; its unit is the one that is priced
 * @param price of one of that unit, without recoverable tax
 */
public record PriceAgreement(SupplierId supplier, Sku sku, Quantity from, Money price, Period runs) {
    public PriceAgreement {
        if (from.isNegative() || price.isNegative()) {
            throw new IllegalArgumentException(sku + " from " + from + " at " + price);
        }
    }

    /** Whether it is about the same, so that the later one counts alone. */
    boolean replaces(PriceAgreement other) {
        return supplier.equals(other.supplier)
                && sku.equals(other.sku)
                && from.equals(other.from)
                && runs.from().equals(other.runs.from());
    }

    static void write(PriceAgreement agreement, FieldWriter out) {
        out.text("supplier", agreement.supplier.value())
                .text("sku", agreement.sku.value())
                .text("unit", agreement.from.unit().notation())
                .number("from", agreement.from.steps())
                .money("price", agreement.price)
                .date("runsFrom", agreement.runs.from())
                .maybe("runsUntil", agreement.runs.until());
    }

    static PriceAgreement read(FieldReader in) {
        SupplierId supplier = in.parsed("supplier", SupplierId::new);
        Sku sku = in.parsed("sku", Sku::of);
        Unit unit = in.parsed("unit", Unit::ofNotation);
        Quantity from = new Quantity(in.number("from"), unit);
        Money price = in.money("price");
        var begins = in.date("runsFrom");
        Optional<java.time.LocalDate> ends = in.has("runsUntil") ? Optional.of(in.date("runsUntil")) : Optional.empty();
        return new PriceAgreement(supplier, sku, from, price, new Period(begins, ends));
    }
}

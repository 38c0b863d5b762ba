// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.despatch;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A logistic unit and what lies on it, as its supplier told.
 *
 * @param sscc its serial shipping container code (GS1 AI 00), 18 digits
 */
public record Pallet(String sscc, List<Line> lines) {
    /**
     * So much of an item.
     *
     * @param quantity in the unit of the order
     * @param lot empty where the supplier told none
     * @param expiry the last day of use; empty where none was told
     */
    public record Line(Sku sku, Quantity quantity, Optional<String> lot, Optional<LocalDate> expiry) {
        public Line {
            if (!quantity.isPositive()) {
                throw new IllegalArgumentException("a pallet with " + quantity + " of " + sku);
            }
        }

        private void write(FieldWriter out) {
            out.text("sku", sku.value())
                    .text("unit", quantity.unit().notation())
                    .number("steps", quantity.steps())
                    .text("lot", lot.orElse(""))
                    .maybe("expiry", expiry);
        }

        private static Line read(FieldReader in) {
            Sku sku = in.parsed("sku", Sku::of);
            Unit unit = in.parsed("unit", Unit::ofNotation);
            Quantity quantity = new Quantity(in.number("steps"), unit);
            Optional<String> lot = Optional.of(in.text("lot")).filter(it -> !it.isEmpty());
            return new Line(sku, quantity, lot, in.has("expiry") ? Optional.of(in.date("expiry")) : Optional.empty());
        }
    }

    public Pallet {
        lines = List.copyOf(lines);
    }

    void write(FieldWriter out) {
        out.text("sscc", sscc).list("lines", lines, Line::write);
    }

    static Pallet read(FieldReader in) {
        return new Pallet(in.text("sscc"), in.list("lines", Line::read));
    }
}

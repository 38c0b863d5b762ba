// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Goods of these lots came in; how much of each item is worth what, the goods receipt beside it says. */
public record LotsReceived(PlaceId place, LocalDate on, List<Line> lines) implements LotFact {
    public static final FactType<LotsReceived> TYPE =
            new FactType<>("LotsReceived", 1, LotsReceived.class, LotsReceived::write, (in, version) -> read(in));

    /**
     * So much of a lot.
     *
     * @param steps of the item's unit, above zero
     * @param expiry the last day of use; empty where they keep
     */
    public record Line(Sku sku, String lot, long steps, Optional<LocalDate> expiry) {
        public Line {
            if (lot.isEmpty() || steps < 1) {
                throw new IllegalArgumentException(steps + " steps of the lot \"" + lot + "\" of " + sku);
            }
        }

        private static void write(Line line, FieldWriter out) {
            out.text("sku", line.sku.value())
                    .text("lot", line.lot)
                    .number("steps", line.steps)
                    .maybe("expiry", line.expiry);
        }

        private static Line read(FieldReader in) {
            return new Line(
                    in.parsed("sku", Sku::of),
                    in.text("lot"),
                    in.number("steps"),
                    in.has("expiry") ? Optional.of(in.date("expiry")) : Optional.empty());
        }
    }

    public LotsReceived {
        lines = List.copyOf(lines);
    }

    @Override
    public FactType<LotsReceived> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("place", place.value()).date("on", on).list("lines", lines, Line::write);
    }

    private static LotsReceived read(FieldReader in) {
        return new LotsReceived(in.parsed("place", PlaceId::new), in.date("on"), in.list("lines", Line::read));
    }
}

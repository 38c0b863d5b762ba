// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pick;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;

/**
 * Lots were set aside for what is held: they leave with it.
 *
 * @param reservation that holds the goods
 * @param customer whose rules they keep
 * @param delivery day on which they are to keep so long
 */
public record LotsPicked(String reservation, String customer, LocalDate delivery, List<Line> lines)
        implements PickFact {
    public static final FactType<LotsPicked> TYPE =
            new FactType<>("LotsPicked", 1, LotsPicked.class, LotsPicked::write, (in, version) -> read(in));

    /** So many steps of a lot. */
    public record Line(PlaceId place, Sku sku, String lot, long steps) {
        private static void write(Line line, FieldWriter out) {
            out.text("place", line.place.value())
                    .text("sku", line.sku.value())
                    .text("lot", line.lot)
                    .number("steps", line.steps);
        }

        private static Line read(FieldReader in) {
            return new Line(
                    in.parsed("place", PlaceId::new), in.parsed("sku", Sku::of), in.text("lot"), in.number("steps"));
        }
    }

    public LotsPicked {
        lines = List.copyOf(lines);
    }

    @Override
    public FactType<LotsPicked> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("reservation", reservation)
                .text("customer", customer)
                .date("delivery", delivery)
                .list("lines", lines, Line::write);
    }

    private static LotsPicked read(FieldReader in) {
        return new LotsPicked(
                in.text("reservation"), in.text("customer"), in.date("delivery"), in.list("lines", Line::read));
    }
}

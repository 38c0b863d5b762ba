// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * New pieces came in, each at its own cost; they sum to the goods receipt beside it.
 *
 * @param costs minor units of the book's currency, of each piece
 */
public record PiecesReceived(PlaceId place, List<Sku> skus, List<String> serials, Column costs) implements SerialFact {
    public static final FactType<PiecesReceived> TYPE =
            new FactType<>("PiecesReceived", 1, PiecesReceived.class, PiecesReceived::write, (in, version) -> read(in));

    public PiecesReceived {
        skus = List.copyOf(skus);
        serials = List.copyOf(serials);
        if (skus.isEmpty() || serials.size() != skus.size() || costs.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items, " + serials.size() + " serials, " + costs.size());
        }
    }

    @Override
    public FactType<PiecesReceived> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("place", place.value())
                .texts("skus", skus.stream().map(Sku::value).toList())
                .texts("serials", serials);
        costs.write(out, "costs");
    }

    private static PiecesReceived read(FieldReader in) {
        return new PiecesReceived(
                in.parsed("place", PlaceId::new),
                in.texts("skus").stream().map(Sku::of).toList(),
                in.texts("serials"),
                Column.read(in, "costs"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * Pieces cost more than was known when they came, or less, wherever they are by now.
 *
 * @param values by how many minor units of the book's currency, of either sign
 */
public record PiecesCharged(List<Sku> skus, List<String> serials, Column values) implements SerialFact {
    public static final FactType<PiecesCharged> TYPE =
            new FactType<>("PiecesCharged", 1, PiecesCharged.class, PiecesCharged::write, (in, version) -> read(in));

    public PiecesCharged {
        skus = List.copyOf(skus);
        serials = List.copyOf(serials);
        if (skus.isEmpty() || serials.size() != skus.size() || values.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items, " + serials.size() + " serials, " + values);
        }
    }

    @Override
    public FactType<PiecesCharged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.texts("skus", skus.stream().map(Sku::value).toList()).texts("serials", serials);
        values.write(out, "values");
    }

    private static PiecesCharged read(FieldReader in) {
        return new PiecesCharged(
                in.texts("skus").stream().map(Sku::of).toList(), in.texts("serials"), Column.read(in, "values"));
    }
}

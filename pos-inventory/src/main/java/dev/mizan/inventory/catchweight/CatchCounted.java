// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.List;

/**
 * So many pieces were found by a count that is under way, beside the weight that the count was told.
 *
 * @param at when they were counted
 * @param pieces of each item, zero or more
 * @param expected pieces of each item by the book as it stood then
 */
public record CatchCounted(String count, PlaceId place, Instant at, List<Sku> skus, Column pieces, Column expected)
        implements CatchFact {
    public static final FactType<CatchCounted> TYPE =
            new FactType<>("CatchCounted", 1, CatchCounted.class, CatchCounted::write, (in, version) -> read(in));

    public CatchCounted {
        skus = List.copyOf(skus);
        if (skus.isEmpty() || pieces.size() != skus.size() || expected.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items with " + pieces.size() + " counts");
        }
    }

    @Override
    public FactType<CatchCounted> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("count", count)
                .text("place", place.value())
                .instant("at", at)
                .texts("skus", skus.stream().map(Sku::value).toList());
        pieces.write(out, "pieces");
        expected.write(out, "expected");
    }

    private static CatchCounted read(FieldReader in) {
        return new CatchCounted(
                in.text("count"),
                in.parsed("place", PlaceId::new),
                in.instant("at"),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "pieces"),
                Column.read(in, "expected"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;

/** An order asks for pieces: it is complete when they all came, whatever they weigh. */
public record CatchOrdered(String order, List<Sku> skus, Column pieces) implements CatchFact {
    public static final FactType<CatchOrdered> TYPE =
            new FactType<>("CatchOrdered", 1, CatchOrdered.class, CatchOrdered::write, (in, version) -> read(in));

    public CatchOrdered {
        skus = List.copyOf(skus);
        if (skus.isEmpty() || pieces.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items with " + pieces.size() + " counts");
        }
    }

    @Override
    public FactType<CatchOrdered> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("order", order).texts("skus", skus.stream().map(Sku::value).toList());
        pieces.write(out, "pieces");
    }

    private static CatchOrdered read(FieldReader in) {
        return new CatchOrdered(
                in.text("order"), in.texts("skus").stream().map(Sku::of).toList(), Column.read(in, "pieces"));
    }
}

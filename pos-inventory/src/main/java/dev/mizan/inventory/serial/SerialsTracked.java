// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;

/** From now on every piece of these items comes, lies and leaves under its serial number. */
public record SerialsTracked(List<Sku> skus) implements SerialFact {
    public static final FactType<SerialsTracked> TYPE =
            new FactType<>("SerialsTracked", 1, SerialsTracked.class, SerialsTracked::write, (in, version) -> read(in));

    public SerialsTracked {
        skus = List.copyOf(skus);
    }

    @Override
    public FactType<SerialsTracked> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.texts("skus", skus.stream().map(Sku::value).toList());
    }

    private static SerialsTracked read(FieldReader in) {
        return new SerialsTracked(in.texts("skus").stream().map(Sku::of).toList());
    }
}

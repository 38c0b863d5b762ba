// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pack;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Items are assorted packs from now on; a later fact replaces what is said of a pack. */
public record PacksDefined(List<AssortedPack> packs) implements Fact {
    public static final FactType<PacksDefined> TYPE =
            new FactType<>("PacksDefined", 1, PacksDefined.class, PacksDefined::write, (in, version) -> read(in));

    public PacksDefined {
        packs = List.copyOf(packs);
    }

    @Override
    public FactType<PacksDefined> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("packs", packs, AssortedPack::write);
    }

    private static PacksDefined read(FieldReader in) {
        return new PacksDefined(in.list("packs", AssortedPack::read));
    }
}

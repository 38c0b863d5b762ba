// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pack;

import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * What a goods receipt said of packs that came in as their variants, so that it can be put right by the pack whatever the
 * packs are defined as by then.
 *
 * @param lines all that it said, packs and other goods, at what they cost
 * @param packs what was in the packs among them
 */
public record PacksUnpacked(List<PricedGoods> lines, List<AssortedPack> packs) implements Fact {
    public static final FactType<PacksUnpacked> TYPE =
            new FactType<>("PacksUnpacked", 1, PacksUnpacked.class, PacksUnpacked::write, (in, version) -> read(in));

    public PacksUnpacked {
        lines = List.copyOf(lines);
        packs = List.copyOf(packs);
    }

    /** What was in a pack then; empty where the item is none of the packs. */
    public Optional<AssortedPack> pack(Sku sku) {
        return packs.stream().filter(it -> it.pack().equals(sku)).findFirst();
    }

    @Override
    public FactType<PacksUnpacked> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("lines", lines, PricedGoods::write).list("packs", packs, AssortedPack::write);
    }

    private static PacksUnpacked read(FieldReader in) {
        return new PacksUnpacked(in.list("lines", PricedGoods::read), in.list("packs", AssortedPack::read));
    }
}

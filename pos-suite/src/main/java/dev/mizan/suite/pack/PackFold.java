// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pack;

import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.PacksDefined;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The assorted packs, by item number. */
public final class PackFold implements Fold {
    private final TreeMap<Sku, AssortedPack> packs = new TreeMap<>();

    /** No pack is known. */
    public PackFold() {}

    /** What an item is a pack of; empty where it is none. */
    public Optional<AssortedPack> find(Sku sku) {
        return packs.isEmpty() ? Optional.empty() : Optional.ofNullable(packs.get(sku));
    }

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(PacksDefined.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof PacksDefined defined) {
            defined.packs().forEach(it -> packs.put(it.pack(), it));
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        PacksDefined.TYPE.write(new PacksDefined(List.copyOf(packs.values())), out);
    }

    @Override
    public void read(FieldReader in) {
        packs.clear();
        PacksDefined.TYPE.reader().read(in, 1).packs().forEach(it -> packs.put(it.pack(), it));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pack;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.JointCost;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Several variants that are ordered, delivered, billed and sent back as one: two shirts S, four M, four L.
 *
 * @param of what is in one pack, each item once
 * @param weights what one step of each content bears of the cost, in the order of the contents, each above zero; none where
 *     all bear the same
 * @param lies how it is kept in stock
 */
public record AssortedPack(Sku pack, Kit of, List<Long> weights, Lying lies) {
    /** How a pack is kept in stock. */
    public enum Lying {
        /** As its variants from the goods receipt on; the pack itself never lies there. */
        AS_VARIANTS,
        /** As a pack until it is opened. */
        AS_PACK
    }

    public AssortedPack {
        weights = List.copyOf(weights);
        List<Sku> skus = of.parts().stream().map(Kit.Part::sku).toList();
        boolean whole = weights.isEmpty() || weights.size() == skus.size();
        if (!whole
                || weights.stream().anyMatch(it -> it < 1)
                || skus.contains(pack)
                || skus.stream().distinct().count() < skus.size()) {
            throw new IllegalArgumentException(pack + " of " + of + " by " + weights);
        }
    }

    /** A pack whose pieces all bear the same of its cost. */
    public static AssortedPack even(Sku pack, Kit of, Lying lies) {
        return new AssortedPack(pack, of, List.of(), lies);
    }

    /**
     * What is in so many packs, with what each content bears of their cost.
     *
     * @param units of the contents in stock
     */
    public List<JointCost.Product> contents(long packs, Function<Sku, Unit> units, Currency currency) {
        List<JointCost.Product> contents = new ArrayList<>();
        for (int i = 0; i < of.parts().size(); i++) {
            Kit.Part part = of.parts().get(i);
            long weight = weights.isEmpty() ? 1 : weights.get(i);
            contents.add(new JointCost.Product(
                    part.sku(),
                    new Quantity(Math.multiplyExact(part.need(), packs), units.apply(part.sku())),
                    Money.ofMinor(Math.multiplyExact(part.need(), weight), currency)));
        }
        return contents;
    }

    void write(FieldWriter out) {
        out.text("pack", pack.value())
                .texts("parts", of.parts().stream().map(it -> it.sku().value()).toList())
                .numbers("needs", of.parts().stream().mapToLong(Kit.Part::need).toArray())
                .numbers("weights", weights.stream().mapToLong(Long::longValue).toArray())
                .text("lies", lies.name());
    }

    static AssortedPack read(FieldReader in) {
        Sku pack = in.parsed("pack", Sku::of);
        List<String> parts = in.texts("parts");
        long[] needs = in.numbers("needs");
        if (parts.size() != needs.length) {
            throw in.wrong("as many needs as parts");
        }
        List<Kit.Part> all = new ArrayList<>();
        for (int i = 0; i < needs.length; i++) {
            all.add(new Kit.Part(Sku.of(parts.get(i)), needs[i]));
        }
        List<Long> weights = Arrays.stream(in.numbers("weights")).boxed().toList();
        return new AssortedPack(pack, new Kit(all), weights, in.parsed("lies", Lying::valueOf));
    }
}

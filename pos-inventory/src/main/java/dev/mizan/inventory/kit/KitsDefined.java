// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.kit;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;

/** Items are sold as kits from now on: when one is sold, its components leave the stock. A later recipe replaces it. */
public record KitsDefined(List<Recipe> recipes) implements Fact {
    public static final FactType<KitsDefined> TYPE =
            new FactType<>("KitsDefined", 1, KitsDefined.class, KitsDefined::write, (in, version) -> read(in));

    /** What one of an item is made of. */
    public record Recipe(Sku kit, Kit of) {
        private static void write(Recipe recipe, FieldWriter out) {
            out.text("kit", recipe.kit.value())
                    .texts(
                            "parts",
                            recipe.of.parts().stream()
                                    .map(it -> it.sku().value())
                                    .toList())
                    .numbers(
                            "needs",
                            recipe.of.parts().stream().mapToLong(Kit.Part::need).toArray());
        }

        private static Recipe read(FieldReader in) {
            Sku kit = in.parsed("kit", Sku::of);
            List<String> parts = in.texts("parts");
            long[] needs = in.numbers("needs");
            if (parts.size() != needs.length) {
                throw in.wrong("as many needs as parts");
            }
            List<Kit.Part> all = new ArrayList<>();
            for (int i = 0; i < needs.length; i++) {
                all.add(new Kit.Part(Sku.of(parts.get(i)), needs[i]));
            }
            return new Recipe(kit, new Kit(all));
        }
    }

    public KitsDefined {
        recipes = List.copyOf(recipes);
    }

    @Override
    public FactType<KitsDefined> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("recipes", recipes, Recipe::write);
    }

    private static KitsDefined read(FieldReader in) {
        return new KitsDefined(in.list("recipes", Recipe::read));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitReason;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Says what kits are made of. A kit is not kept in stock itself, and each component is; kits do not stand in kits. */
public record DefineKits(List<KitsDefined.Recipe> recipes) implements Flow<KitsDefined> {
    public DefineKits {
        recipes = List.copyOf(recipes);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        StockBook stock = new Storeroom(reading).stock();
        if (recipes.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        for (KitsDefined.Recipe recipe : recipes) {
            if (stock.keeps(recipe.kit())) {
                return Outcome.refused(KitReason.KEPT, "sku", recipe.kit());
            }
            for (Kit.Part part : recipe.of().parts()) {
                if (!stock.keeps(part.sku())) {
                    return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", part.sku());
                }
            }
        }
        return Outcome.done(Decision.of(reading.times(), List.of(new KitsDefined(recipes))));
    }

    /** How many of a kit the components at a place make. */
    public static OptionalLong available(Reading reading, PlaceId place, Sku sku) {
        Storeroom room = new Storeroom(reading);
        Optional<Kit> kit = room.open().kit(sku);
        if (kit.isEmpty()) {
            return OptionalLong.empty();
        }
        Map<Sku, Long> there = new HashMap<>();
        kit.get()
                .parts()
                .forEach(part -> there.put(
                        part.sku(), room.stock().onHand(place, part.sku()).steps()));
        return OptionalLong.of(kit.get().available(there));
    }

    @Override
    public KitsDefined answer(Recorded recorded) {
        return Storeroom.written(recorded, KitsDefined.class);
    }
}

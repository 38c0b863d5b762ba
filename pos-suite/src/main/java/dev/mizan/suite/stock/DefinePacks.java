// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.AssortedPack.Lying;
import dev.mizan.inventory.pack.PackReason;
import dev.mizan.inventory.pack.PacksDefined;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/**
 * Says what assorted packs are. One that lies in stock as its variants is not kept itself, and is sold as a kit of them; one
 * that lies there as a pack is kept itself, in whole pieces. Each content is kept in stock.
 */
public record DefinePacks(List<AssortedPack> packs) implements Flow<PacksDefined> {
    public DefinePacks {
        packs = List.copyOf(packs);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (packs.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        StockBook stock = new Storeroom(reading).stock();
        for (AssortedPack pack : packs) {
            for (Kit.Part part : pack.of().parts()) {
                if (!stock.keeps(part.sku())) {
                    return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", part.sku());
                }
            }
            boolean inPieces = stock.kept(pack.pack())
                    .map(KeptItem::unit)
                    .filter(it -> it.digits() == 0)
                    .isPresent();
            if (pack.lies() == Lying.AS_PACK && !inPieces) {
                return Outcome.refused(PackReason.NOT_IN_STOCK, "sku", pack.pack());
            }
        }
        List<KitsDefined.Recipe> kits = packs.stream()
                .filter(it -> it.lies() == Lying.AS_VARIANTS)
                .map(it -> new KitsDefined.Recipe(it.pack(), it.of()))
                .toList();
        PacksDefined defined = new PacksDefined(packs);
        return kits.isEmpty()
                ? Outcome.done(Decision.of(reading.times(), List.of(defined)))
                : new DefineKits(kits).decide(reading).map(decision -> decision.also(List.of(defined)));
    }

    @Override
    public PacksDefined answer(Recorded recorded) {
        return Storeroom.written(recorded, PacksDefined.class);
    }
}

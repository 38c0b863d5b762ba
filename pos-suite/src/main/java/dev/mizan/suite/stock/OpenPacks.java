// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.PackReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pack.PackFold;
import java.util.List;
import java.util.Optional;

/** Opens packs that lie in stock: they leave at their cost, and their variants come in at their shares of it. */
public record OpenPacks(Storekeeper keeper, String number, PlaceId place, Sku pack, long count)
        implements Flow<ConvertGoods.Converted> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Optional<AssortedPack> of = reading.state(PackFold.class).find(pack);
        if (of.isEmpty()) {
            return Outcome.refused(PackReason.UNKNOWN, "sku", pack);
        }
        StockBook stock = new Storeroom(reading).stock();
        if (of.get().lies() == AssortedPack.Lying.AS_VARIANTS || !stock.keeps(pack)) {
            return Outcome.refused(PackReason.NOTHING_TO_OPEN, "sku", pack);
        }
        if (count < 1) {
            return Outcome.refused(PackReason.NOT_WHOLE, "quantity", Quantity.pieces(count), "sku", pack);
        }
        return conversion(
                        List.of(new GoodsIssue.Line(
                                pack,
                                new Quantity(
                                        count, stock.kept(pack).orElseThrow().unit()))),
                        of.get(),
                        stock)
                .decide(reading);
    }

    private ConvertGoods conversion(List<GoodsIssue.Line> used, AssortedPack of, StockBook stock) {
        return new ConvertGoods(
                keeper,
                new GoodsConverted(number, GoodsConverted.Kind.TAKEN_APART, place, place),
                used,
                of.contents(count, it -> stock.kept(it).orElseThrow().unit(), stock.currency()));
    }

    @Override
    public ConvertGoods.Converted answer(Recorded recorded) {
        return ConvertGoods.converted(recorded);
    }
}

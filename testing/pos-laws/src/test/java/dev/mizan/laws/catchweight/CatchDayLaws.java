// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.catchweight.CatchRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pieces and weight are never there one without the other, whatever a day brings. */
class CatchDayLaws {
    @Property(tries = 20)
    void piecesAndWeightAreWhatAPlainModelSays(@ForAll Random chance, @ForAll boolean firstIn) {
        Shop town = Storehouse.withTown();
        Valuation method = firstIn ? Valuation.FIFO : Valuation.MOVING_AVERAGE;
        try (Mizan shop = Dairy.open(town.policies(town.policies().valuation(ValuationPolicy.all(method))))) {
            new CatchDay(shop, chance)
                    .live(30, () -> assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty());
        }
    }

    /** Two of three wheels took all of the weight, so the book gave up the third: it is not with the customer. */
    @Example
    void whatTheBookIsEvenedByIsNotWhatACustomerHas() {
        try (Mizan shop = Dairy.open(Storehouse.withTown())) {
            TillDoor till = shop.till("T1");
            till.open(sar("1000.00")).orElseThrow();
            shop.catchWeights()
                    .receive(
                            "D",
                            List.of(new GoodsReceipt.Line(Dairy.CHEESE, Dairy.grams(9_600), sar("300.00"))),
                            Map.of(Dairy.CHEESE, 3L))
                    .orElseThrow();
            var told = till.scan(till.basket(), Dairy.CHEESE.value(), Dairy.grams(9_600))
                    .then(basket -> basket.counted(basket.line(0).id(), 2))
                    .orElseThrow();
            var sale = till.sell(told, sar("600.00")).orElseThrow();
            assertThat(here(shop)).isEqualTo(new CatchRow(Dairy.CHEESE, 0, Dairy.grams(0)));
            for (long grams : List.of(5_000L, 4_600L)) {
                till.takeBack(sale.id(), List.of(new ReturnedItem(0, Dairy.grams(grams))), ReturnCause.CHANGED_MIND)
                        .orElseThrow();
                assertThat(here(shop).pieces()).isEqualTo(grams == 5_000 ? 1 : 2);
            }
            assertThat(here(shop).weight()).isEqualTo(Dairy.grams(9_600));
        }
    }

    private static CatchRow here(Mizan shop) {
        return shop.catchWeights().at(shop.stock().place(), Dairy.CHEESE);
    }

    @Property(tries = 3)
    void aRestartFindsTheSamePiecesAsTheDayLeft(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("cheese").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Dairy.open(kept)) {
            new CatchDay(shop, chance).live(25, () -> {});
            shop.stock()
                    .beginCount("OPEN", shop.stock().place(), List.of(Dairy.CHEESE), true, Percent.HUNDRED)
                    .orElseThrow();
            shop.catchWeights()
                    .enter("OPEN", List.of(new CatchRow(Dairy.CHEESE, 2, Dairy.grams(8_000))))
                    .orElseThrow();
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    /** The pieces that were counted anew, because the book could not be, are none of those that came back. */
    @Example
    void theRestOfASaleComesBackWithAllItsPiecesAlsoWhereTheBookWasPutRightBetween() {
        try (Mizan shop = Dairy.open(Storehouse.shop())) {
            shop.catchWeights()
                    .receive(
                            "DN",
                            List.of(new GoodsReceipt.Line(Dairy.CHEESE, Dairy.grams(9_600), sar("90.00"))),
                            Map.of(Dairy.CHEESE, 2L))
                    .orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(sar("2000.00")).orElseThrow();
            var sale = till.scan(till.basket(), Dairy.CHEESE.value(), Dairy.grams(10_000))
                    .then(it -> it.counted(it.line(0).id(), 3))
                    .then(it -> till.sell(it, sar("2000.00")))
                    .orElseThrow();
            List<CatchRow> stood = new ArrayList<>();
            for (long grams : List.of(1_000, 9_000)) {
                stood.add(shop.catchWeights().at(shop.stock().place(), Dairy.CHEESE));
                till.takeBack(sale.id(), List.of(new ReturnedItem(0, Dairy.grams(grams))), ReturnCause.CHANGED_MIND)
                        .orElseThrow();
            }
            stood.add(shop.catchWeights().at(shop.stock().place(), Dairy.CHEESE));
            assertThat(stood)
                    .containsExactly(
                            new CatchRow(Dairy.CHEESE, -1, Dairy.grams(-400)),
                            new CatchRow(Dairy.CHEESE, 1, Dairy.grams(600)),
                            new CatchRow(Dairy.CHEESE, 4, Dairy.grams(9_600)));
        }
    }
}

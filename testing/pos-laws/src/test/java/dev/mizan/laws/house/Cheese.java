// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.despatch.Pallet;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.catchweight.CatchRow;
import dev.mizan.suite.catchweight.OrderPieces.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that leaves a fact about goods that are counted and weighed, or bought by the pack. */
final class Cheese {
    private static final Sku CHEESE = Sku.of("CHEESE");

    private Cheese() {}

    static void live(Mizan shop) {
        shop.catalogue()
                .define(
                        Item.builder(CHEESE, Text.of("Cheese", "جبن"))
                                .unit(Unit.KILOGRAM)
                                .build(),
                        "57.50")
                .orElseThrow();
        shop.catchWeights()
                .keep(new CatchItem(CHEESE, kilos("4.000"), Percent.of("20")))
                .orElseThrow();
        Kit cups = new Kit(List.of(new Kit.Part(CornerShop.CUP, 6)));
        shop.stock()
                .packs()
                .define(AssortedPack.even(Sku.of("CUPS-6"), cups, AssortedPack.Lying.AS_VARIANTS))
                .orElseThrow();
        shop.catchWeights()
                .order(
                        "PO-CHEESE",
                        shop.buy().terms(new SupplierId("GULF")).orElseThrow(),
                        List.of(new Wanted(CHEESE, 2, sar("30.00"))))
                .orElseThrow();
        shop.catchWeights()
                .receive(
                        "DN-CHEESE",
                        List.of(new GoodsReceipt.Line(CHEESE, kilos("12.000"), sar("360.00"))),
                        Map.of(CHEESE, 3L))
                .orElseThrow();
        String sscc = "062810000000000014";
        Pallet.Line box = new Pallet.Line(CHEESE, kilos("4.000"), Optional.of("L-1"), Optional.empty());
        shop.despatches()
                .tell("ASN-1", "PO-CHEESE", List.of(new Pallet(sscc, List.of(box))))
                .orElseThrow();
        shop.buy().by(new ActorId("buyer")).approve("PO-CHEESE").orElseThrow();
        shop.despatches().receive("DN-ASN-1", List.of(sscc)).orElseThrow();
        shop.stock()
                .beginCount("C-CHEESE", shop.stock().place(), List.of(CHEESE), true, Percent.HUNDRED)
                .orElseThrow();
        shop.catchWeights()
                .enter("C-CHEESE", List.of(new CatchRow(CHEESE, 4, kilos("15.950"))))
                .orElseThrow();
        shop.stock().closeCount("C-CHEESE", Map.of()).orElseThrow();
        TillDoor till = shop.till("T1");
        till.scan(till.basket(), CHEESE.value(), kilos("8.100"))
                .then(it -> it.counted(1, 2))
                .then(it -> till.sell(it, sar("1000.00")))
                .orElseThrow();
    }

    /** A sale of two wheels that were weighed together. */
    static Fact sale(Mizan shop) {
        List<Fact> sales = new ArrayList<>();
        shop.log()
                .after(
                        0,
                        recorded -> recorded.fact(SaleCompleted.class)
                                .filter(it -> it.bill().lines().get(0).counted() == 2)
                                .ifPresent(sales::add));
        return sales.get(0);
    }

    private static Quantity kilos(String kilos) {
        return Quantity.of(kilos, Unit.KILOGRAM);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.landed.RetailMethod.Ratio;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.worth.Realisable;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.serial.PieceOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that leaves a fact about pieces with numbers, and about goods of others. */
final class PiecesAndOwners {
    private static final SupplierId GULF = new SupplierId("GULF");
    private static final Sku PHONE = Sku.of("PHONE");
    private static final Sku BAG = Sku.of("BAG");

    private PiecesAndOwners() {}

    static void live(Mizan shop) {
        shop.books().furnish().orElseThrow();
        shop.catalogue()
                .define(Item.builder(PHONE, Text.of("Phone", "هاتف")).build(), "1150.00")
                .orElseThrow();
        shop.catalogue()
                .define(Item.builder(BAG, Text.of("Bag", "حقيبة")).build(), "115.00")
                .orElseThrow();
        shop.serials().track(PHONE).orElseThrow();
        shop.serials()
                .receive(
                        "DN-9",
                        List.of(new GoodsReceipt.Line(PHONE, Quantity.pieces(2), sar("1400.00"))),
                        List.of(new PieceOf(PHONE, "SN-A"), new PieceOf(PHONE, "SN-B")))
                .orElseThrow();
        shop.serials()
                .lose(AdjustmentReason.THEFT, "T-9", List.of(new PieceOf(PHONE, "SN-A")))
                .orElseThrow();
        charge(shop);
        set(shop);
        kegs(shop);
        shop.owners().concede(BAG, GULF, Percent.of("20"), Percent.of("15")).orElseThrow();
        List<GoodsIssue.Line> bags = List.of(new GoodsIssue.Line(BAG, Quantity.pieces(2)));
        shop.owners().receive("DN-10", bags).orElseThrow();
        TillDoor till = shop.till("T1");
        var basket = till.scan(till.basket(), "PHONE")
                .then(it -> it.piece(1, "SN-B"))
                .then(it -> till.scan(it, "BAG"))
                .orElseThrow();
        till.sell(basket, sar("2000.00")).orElseThrow();
        shop.owners()
                .sendBack(GULF, "R-9", List.of(new GoodsIssue.Line(BAG, Quantity.pieces(1))))
                .orElseThrow();
        shop.owners().settle(GULF, "ST-9", sar("0.00")).orElseThrow();
        shop.owners().end(BAG).orElseThrow();
    }

    /** A kit with a piece of its own. */
    private static void set(Mizan shop) {
        shop.serials()
                .receive(
                        "DN-12",
                        List.of(new GoodsReceipt.Line(PHONE, Quantity.pieces(1), sar("700.00"))),
                        List.of(new PieceOf(PHONE, "SN-C")))
                .orElseThrow();
        Item set = Item.builder(Sku.of("SET"), Text.of("Phone set", "طقم هاتف")).build();
        shop.catalogue().defineServices(List.of(set)).orElseThrow();
        shop.catalogue()
                .setPrices(List.of(shop.catalogue().shelfPrice(set, sar("1200.00"))))
                .orElseThrow();
        Kit parts = new Kit(List.of(new Kit.Part(PHONE, 1)));
        shop.stock()
                .defineKits(List.of(new KitsDefined.Recipe(set.sku(), parts)))
                .orElseThrow();
        TillDoor till = shop.till("T1");
        till.sell(
                        till.scan(till.basket(), "SET")
                                .then(it -> it.part(1, PHONE, "SN-C"))
                                .orElseThrow(),
                        sar("1200.00"))
                .orElseThrow();
    }

    /** Freight that is billed after some of the goods were sold, goods that are told late, and what is left brings less than it had cost. */
    private static void kegs(Mizan shop) {
        Sku keg = Sku.of("KEG");
        shop.catalogue()
                .define(Item.builder(keg, Text.of("Keg", "برميل")).path("Bar").build(), "50.00")
                .orElseThrow();
        shop.stock()
                .receive("DN-13", List.of(new GoodsReceipt.Line(keg, Quantity.pieces(5), sar("100.00"))))
                .orElseThrow();
        TillDoor till = shop.till("T1");
        till.sell(till.scan(till.basket(), "KEG", Quantity.pieces(2)).orElseThrow(), sar("100.00"))
                .orElseThrow();
        Charge freight = Charge.of(Charge.Kind.FREIGHT, sar("5.00"), AllocationBasis.VALUE);
        List<DocumentId> receipts =
                List.of(shop.buy().landed().receipts("DN-13").get(0).document());
        shop.buy()
                .landed()
                .charge(ChargesBill.of(
                        GULF, "F-13", LocalDate.of(2026, 11, 22), List.of(freight), receipts, sar("0.00")))
                .orElseThrow();
        shop.stock()
                .valuing()
                .receive(
                        "DN-14",
                        shop.stock().place(),
                        shop.shop().env().now().minusSeconds(3600),
                        List.of(new GoodsReceipt.Line(keg, Quantity.pieces(1), sar("26.00"))))
                .orElseThrow();
        shop.stock().retail().close("R-1", "Bar", Ratio.AVERAGE_COST).orElseThrow();
        shop.stock()
                .worth()
                .assess("NRV-1", List.of(new Realisable(keg, sar("12.00"))))
                .orElseThrow();
    }

    /** Freight for pieces, for goods that lie there and for goods on their way. */
    private static void charge(Mizan shop) {
        Quantity two = Quantity.pieces(2);
        shop.stock()
                .receive("DN-11", List.of(new GoodsReceipt.Line(CornerShop.CUP, two, sar("19.00"))))
                .orElseThrow();
        List<GoodsIssue.Line> cups = List.of(new GoodsIssue.Line(
                CornerShop.CUP,
                shop.stock().onHand(CornerShop.CUP).orElseThrow().minus(Quantity.pieces(1))));
        shop.stock()
                .send("T-11", shop.stock().place(), shop.stock().place().damaged(), cups)
                .orElseThrow();
        List<DocumentId> receipts = Stream.of("DN-9", "DN-11")
                .map(note -> shop.buy().landed().receipts(note).get(0).document())
                .toList();
        Charge freight = Charge.of(Charge.Kind.FREIGHT, sar("30.00"), AllocationBasis.QUANTITY);
        LocalDate day = LocalDate.of(2026, 11, 22);
        shop.buy()
                .landed()
                .charge(ChargesBill.of(GULF, "F-11", day, List.of(freight), receipts, sar("4.50")))
                .orElseThrow();
        shop.stock()
                .receive("T-11", Map.of(CornerShop.CUP, cups.get(0).quantity()), true)
                .orElseThrow();
    }
}

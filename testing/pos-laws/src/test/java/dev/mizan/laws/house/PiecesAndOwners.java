// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.supplier.SupplierId;
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

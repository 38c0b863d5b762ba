// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.lot.WithLots;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that leaves a fact about goods beside selling them. */
final class RichGoods {
    private static final SupplierId GULF = new SupplierId("GULF");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private RichGoods() {}

    static void live(Mizan shop) {
        buy(shop);
        store(shop);
        kits(shop);
        lots(shop);
        promise(shop);
        PiecesAndOwners.live(shop);
        TaxFlows.live(shop);
        Cheese.live(shop);
    }

    private static void promise(Mizan shop) {
        var promises = shop.promises();
        Instant soon = shop.shop().env().now().plusSeconds(600);
        long cups = shop.stock().onHand(CornerShop.CUP).orElseThrow().steps();
        promises.reorder(
                        CornerShop.CUP, GULF, OrderRule.between(cups, cups + 10).by(6, 12))
                .orElseThrow();
        promises.hold("W-1", List.of(promises.need(CornerShop.CUP, cups)), soon).orElseThrow();
        promises.extend("W-1", soon.plusSeconds(60)).orElseThrow();
        TillDoor till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        till.sell(till.scan(till.basket(), "CUP", Quantity.pieces(1)).orElseThrow(), sar("23.00"))
                .orElseThrow();
        promises.release("W-1").orElseThrow();
    }

    private static void lots(Mizan shop) {
        Quantity two = Quantity.pieces(2);
        var told = new WithLots.LotIn(CornerShop.CUP, "L-7", two, Optional.of(LocalDate.of(2027, 6, 30)));
        shop.lots()
                .receive("DN-2", List.of(new GoodsReceipt.Line(CornerShop.CUP, two, sar("18.80"))), List.of(told))
                .orElseThrow();
        shop.stock()
                .move(
                        "M-2",
                        shop.stock().place(),
                        shop.stock().place().onHold(),
                        List.of(new GoodsIssue.Line(CornerShop.CUP, two)))
                .orElseThrow();
        shop.lots().recall(CornerShop.CUP, "L-7", "glass").orElseThrow();
    }

    private static void store(Mizan shop) {
        var stock = shop.stock();
        var cups = List.of(new GoodsIssue.Line(CornerShop.CUP, Quantity.pieces(2)));
        stock.beginCount("C-1", stock.place(), List.of(CornerShop.CUP), true, Percent.of("5"))
                .orElseThrow();
        stock.enter(
                        "C-1",
                        List.of(new CountRow(
                                CornerShop.CUP, stock.onHand(CornerShop.CUP).orElseThrow())))
                .orElseThrow();
        stock.closeCount("C-1", Map.of()).orElseThrow();
        stock.move("M-1", stock.place(), stock.place().damaged(), cups).orElseThrow();
        stock.send("T-1", stock.place().damaged(), stock.place(), cups).orElseThrow();
        stock.receive("T-1", Map.of(CornerShop.CUP, Quantity.pieces(1)), true).orElseThrow();
    }

    private static void kits(Mizan shop) {
        Sku gift = Sku.of("GIFT");
        Item item = Item.builder(gift, Text.of("Gift box", "علبة هدية")).build();
        shop.catalogue().defineServices(List.of(item)).orElseThrow();
        shop.catalogue()
                .setPrices(List.of(shop.catalogue().shelfPrice(item, sar("46.00"))))
                .orElseThrow();
        Kit recipe = new Kit(List.of(new Kit.Part(CornerShop.CUP, 1), new Kit.Part(CornerShop.COFFEE, 2)));
        shop.stock().defineKits(List.of(new KitsDefined.Recipe(gift, recipe))).orElseThrow();
        TillDoor till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        till.sell(till.scan(till.basket(), "GIFT", Quantity.pieces(1)).orElseThrow(), sar("46.00"))
                .orElseThrow();
        till.close(till.session().opened().orElseThrow().drawer(Currency.SAR)).orElseThrow();
    }

    private static void buy(Mizan shop) {
        ActorId buyer = new ActorId("buyer");
        Quantity ten = Quantity.pieces(10);
        shop.buy()
                .define(new Supplier(GULF, Text.of("Gulf Trading", "تجارة الخليج"), 3, 30))
                .orElseThrow();
        shop.buy()
                .agree(List.of(new PriceAgreement(GULF, CornerShop.CUP, ten, sar("9.50"), Period.year(2026))))
                .orElseThrow();
        shop.buy().limit(buyer, sar("500.00")).orElseThrow();
        List<Goods> cups = List.of(new Goods(CornerShop.CUP, ten));
        shop.buy().ask("RFQ-1", List.of(GULF), cups, DAY).orElseThrow();
        shop.buy()
                .answer("RFQ-1", GULF, List.of(new PricedGoods(CornerShop.CUP, ten, sar("9.40"))), DAY)
                .orElseThrow();
        shop.buy().accept("PO-1", "RFQ-1", shop.buy().terms(GULF).orElseThrow()).orElseThrow();
        shop.buy().by(buyer).approve("PO-1").orElseThrow();
        shop.buy()
                .receive("PO-1", "DN-1", List.of(new Goods(CornerShop.CUP, Quantity.pieces(6))))
                .orElseThrow();
        shop.buy()
                .bill(SupplierBill.of(
                        "INV-1", "PO-1", DAY, List.of(new PricedGoods(CornerShop.CUP, ten, sar("9.40"))), sar("14.10")))
                .orElseThrow();
        shop.buy().rejectDispute(GULF, "INV-1").orElseThrow();
        shop.buy()
                .sendBack("PO-1", "RN-1", List.of(new Goods(CornerShop.CUP, Quantity.pieces(1))))
                .orElseThrow();
        shop.buy().close("PO-1", "no more").orElseThrow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.JointCost;
import dev.mizan.inventory.kit.KitReason;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.transfer.TransferReason;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreroomTest {
    private static final PlaceId TOWN = new PlaceId("town");

    private final Mizan shop = Storehouse.open(Storehouse.withTown());
    private final PlaceId main = shop.stock().place();

    @AfterEach
    void close() {
        assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        shop.close();
    }

    private static GoodsIssue.Line line(Sku sku, long pieces) {
        return new GoodsIssue.Line(sku, Quantity.pieces(pieces));
    }

    @Test
    void whatIsSentIsInTransitUntilItArrivesAndTheRestIsLost() {
        stocked(shop, TEA, 10);
        shop.stock().send("T-1", main, TOWN, List.of(line(TEA, 6))).orElseThrow();
        assertThat(balance(shop, AccountRole.INVENTORY)).isEqualTo(sar("20.00"));
        assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(sar("30.00"));
        assertThat(why(shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(7)), false)))
                .isEqualTo(TransferReason.MORE_THAN_SENT);
        shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(4)), false).orElseThrow();
        assertThat(shop.stock().onTheirWay()).hasSize(1);
        shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(1)), true).orElseThrow();
        assertThat(shop.stock().onHand(TOWN, TEA)).contains(Quantity.pieces(5));
        assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.STOCK_ADJUSTMENT)).isEqualTo(sar("5.00"));
        assertThat(why(shop.stock().receive("T-1", Map.of(), true))).isEqualTo(TransferReason.UNKNOWN);
    }

    @Test
    void aTransferNeedsTwoKnownPlacesAndGoodsThatAreThere() {
        stocked(shop, TEA, 1);
        assertThat(why(shop.stock().send("T-1", main, main, List.of(line(TEA, 1)))))
                .isEqualTo(TransferReason.SAME_PLACE);
        assertThat(why(shop.stock().send("T-1", main, new PlaceId("moon"), List.of(line(TEA, 1)))))
                .isEqualTo(StockReason.UNKNOWN_PLACE);
        assertThat(why(shop.stock().send("T-1", main, TOWN, List.of(line(TEA, 2)))))
                .isEqualTo(StockReason.NOT_ENOUGH);
        shop.stock().send("T-1", main, TOWN, List.of(line(TEA, 1))).orElseThrow();
        assertThat(why(shop.stock().send("T-1", main, TOWN, List.of(line(TEA, 1)))))
                .isEqualTo(TransferReason.EXISTS);
        assertThat(why(shop.stock().receive("T-1", Map.of(), false))).isEqualTo(TransferReason.NOTHING);
    }

    @Test
    void damagedGoodsLieApartAndAreNotForSale() {
        stocked(shop, TEA, 10);
        shop.stock().move("M-1", main, main.damaged(), List.of(line(TEA, 3))).orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(7));
        assertThat(shop.stock().onHand(main.damaged(), TEA)).contains(Quantity.pieces(3));
        assertThat(shop.stock().value()).isEqualTo(sar("50.00"));
        assertThat(why(shop.stock().move("M-2", main.damaged(), main.onHold(), List.of(line(TEA, 4)))))
                .isEqualTo(StockReason.NOT_ENOUGH);
        shop.stock()
                .move("M-2", main.damaged(), main.bin("A-12"), List.of(line(TEA, 2)))
                .orElseThrow();
        assertThat(shop.stock().onHand(main.bin("A-12"), TEA)).contains(Quantity.pieces(2));
        assertThat(why(shop.stock().move("M-3", main, TOWN.damaged(), List.of(line(TEA, 1)))))
                .isEqualTo(TransferReason.SAME_PLACE);
    }

    @Test
    void theJointCostIsSharedByWhatThePartsSellFor() {
        stocked(shop, TEA, 160);
        Sku a = kept("LOIN"), b = kept("LEG"), c = kept("BONES");
        var made = shop.stock()
                .takeApart(
                        "D-1",
                        List.of(line(TEA, 160)),
                        List.of(product(a, 30, "2100.00"), product(b, 40, "2000.00"), product(c, 10, "400.00")))
                .orElseThrow();
        assertThat(made.made().values().toString()).isEqualTo("[37333, 35556, 7111]");
        assertThat(shop.stock().value()).isEqualTo(sar("800.00"));
        assertThat(why(shop.stock().takeApart("D-2", List.of(line(a, 1)), List.of(product(a, 1, "1.00")))))
                .isEqualTo(KitReason.BOTH);
        assertThat(why(shop.stock().takeApart("D-2", List.of(line(a, 1)), List.of(product(b, 1, "0.00")))))
                .isEqualTo(KitReason.NO_WEIGHT);
        assertThat(why(shop.stock().takeApart("D-2", List.of(line(a, 1)), List.of())))
                .isEqualTo(KitReason.NO_GOODS);
    }

    @Test
    void whatIsAssembledCostsWhatWentIntoIt() {
        stocked(shop, TEA, 10);
        stocked(shop, RICE, 10);
        Sku box = kept("BOX");
        shop.stock()
                .assemble("A-1", List.of(line(TEA, 4), line(RICE, 2)), box, Quantity.pieces(2))
                .orElseThrow();
        assertThat(shop.stock().onHand(box)).contains(Quantity.pieces(2));
        assertThat(shop.stock().value()).isEqualTo(sar("100.00"));
    }

    @Test
    void aKitIsSoldAndComesBackAsItsComponentsAtTheirCost() {
        stocked(shop, TEA, 10);
        stocked(shop, RICE, 10);
        Sku gift = Sku.of("GIFT");
        var item = Item.builder(gift, Text.of("Gift box", "علبة هدية")).build();
        shop.catalogue().defineServices(List.of(item)).orElseThrow();
        shop.catalogue()
                .setPrices(List.of(shop.catalogue().shelfPrice(item, sar("46.00"))))
                .orElseThrow();
        Kit recipe = new Kit(List.of(new Kit.Part(TEA, 2), new Kit.Part(RICE, 1)));
        shop.stock().defineKits(List.of(new KitsDefined.Recipe(gift, recipe))).orElseThrow();
        assertThat(shop.stock().kits(gift)).isEqualTo(OptionalLong.of(5));
        assertThat(shop.stock().kits(TEA)).isEmpty();
        var till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
        var basket = till.scan(till.basket(), "GIFT", Quantity.pieces(2)).orElseThrow();
        var sale = till.sell(till.scan(basket, "6281000000014").orElseThrow(), sar("103.50"))
                .orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(5));
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("35.00"));
        shop.stock()
                .defineKits(List.of(new KitsDefined.Recipe(gift, new Kit(List.of(new Kit.Part(RICE, 9))))))
                .orElseThrow();
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(7));
        assertThat(shop.stock().onHand(RICE)).contains(Quantity.pieces(9));
        till.takeBack(
                        sale.id(),
                        List.of(new ReturnedItem(0, Quantity.pieces(1)), new ReturnedItem(1, Quantity.pieces(1))),
                        ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("0.00"));
        assertThat(shop.stock().value()).isEqualTo(sar("100.00"));
        assertThat(why(shop.stock().defineKits(List.of(new KitsDefined.Recipe(TEA, recipe)))))
                .isEqualTo(KitReason.KEPT);
        assertThat(why(shop.stock()
                        .defineKits(List.of(new KitsDefined.Recipe(gift, new Kit(List.of(new Kit.Part(gift, 1))))))))
                .isEqualTo(StockReason.UNKNOWN_ITEM);
    }

    @Test
    void giftsAndOwnUseOweVatOnTheirCostAndBreakageDoesNot() {
        stocked(shop, TEA, 10);
        adjust(AdjustmentReason.DAMAGE);
        assertThat(balance(shop, AccountRole.OUTPUT_VAT)).isEqualTo(sar("0.00"));
        adjust(AdjustmentReason.GIVEN_AWAY);
        adjust(AdjustmentReason.OWN_USE);
        assertThat(balance(shop, AccountRole.OUTPUT_VAT)).isEqualTo(sar("-1.50"));
        assertThat(balance(shop, AccountRole.STOCK_ADJUSTMENT)).isEqualTo(sar("16.50"));
    }

    private void adjust(AdjustmentReason reason) {
        shop.stock()
                .adjust(reason, "note", List.of(new StockAdjustment.Line(TEA, Quantity.pieces(-1))))
                .orElseThrow();
    }

    private Sku kept(String name) {
        Sku sku = Sku.of(name);
        shop.catalogue()
                .define(Item.builder(sku, Text.of(name, "صنف")).build(), "99.00")
                .orElseThrow();
        return sku;
    }

    private static JointCost.Product product(Sku sku, long pieces, String sells) {
        return new JointCost.Product(sku, Quantity.pieces(pieces), sar(sells));
    }
}

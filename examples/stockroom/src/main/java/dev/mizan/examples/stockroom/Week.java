// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.stockroom;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What happens in a week; each day is a method, and every step is a call that an embedder would make. */
final class Week {
    static final PlaceId TOWN = new PlaceId("town");

    private static final Sku TEA = Sku.of("TEA");
    private static final Sku CUP = Sku.of("CUP");
    private static final SupplierId GULF = new SupplierId("GULF");
    private static final ActorId OWNER = new ActorId("owner");

    private final Mizan shop;
    private final TillDoor till;

    Week(Mizan shop) {
        this.shop = shop;
        this.till = shop.till("T1");
    }

    void furnish() {
        define(TEA, "Tea", "شاي", "11.50");
        define(CUP, "Cup", "فنجان", "23.00");
        shop.buy()
                .define(new Supplier(GULF, Text.of("Gulf Trading", "تجارة الخليج"), 2, 30))
                .orElseThrow();
        shop.buy()
                .agree(List.of(
                        new PriceAgreement(GULF, TEA, Quantity.pieces(1), sar("5.00"), Period.ALWAYS),
                        new PriceAgreement(GULF, CUP, Quantity.pieces(1), sar("10.00"), Period.ALWAYS)))
                .orElseThrow();
        shop.buy().limit(OWNER, sar("1000.00")).orElseThrow();
        shop.promises().reorder(TEA, GULF, OrderRule.between(10, 30).by(6, 0)).orElseThrow();
        till.open(sar("100.00")).orElseThrow();
    }

    void order() {
        shop.buy()
                .order(
                        "PO-1",
                        shop.buy().terms(GULF).orElseThrow(),
                        List.of(new Goods(TEA, Quantity.pieces(24)), new Goods(CUP, Quantity.pieces(6))))
                .orElseThrow();
        shop.buy().by(OWNER).approve("PO-1").orElseThrow();
    }

    void receive() {
        shop.buy()
                .receive(
                        "PO-1",
                        "DN-7",
                        List.of(new Goods(TEA, Quantity.pieces(24)), new Goods(CUP, Quantity.pieces(6))))
                .orElseThrow();
        shop.buy()
                .bill(SupplierBill.of(
                        "INV-7",
                        "PO-1",
                        LocalDate.of(2026, 11, 23),
                        List.of(
                                new PricedGoods(TEA, Quantity.pieces(24), sar("5.00")),
                                new PricedGoods(CUP, Quantity.pieces(6), sar("10.00"))),
                        sar("27.00")))
                .orElseThrow();
    }

    void sell() {
        sell(TEA, 9);
        sell(TEA, 6);
        sell(CUP, 1);
    }

    void reorder() {
        shop.promises().order("R").orElseThrow();
        shop.buy().by(OWNER).approve("R-GULF").orElseThrow();
        if (shop.promises().order("R2").isDone()) {
            throw new IllegalStateException("a second run ordered more");
        }
    }

    void count() {
        shop.stock()
                .beginCount("C-1", shop.stock().place(), List.of(), true, Percent.HUNDRED)
                .orElseThrow();
        shop.stock()
                .enter("C-1", List.of(new CountRow(TEA, Quantity.pieces(8)), new CountRow(CUP, Quantity.pieces(5))))
                .orElseThrow();
        sell(CUP, 1);
        shop.stock().closeCount("C-1", Map.of(TEA, AdjustmentReason.THEFT)).orElseThrow();
    }

    void transfer() {
        shop.stock()
                .send("T-1", shop.stock().place(), TOWN, List.of(new GoodsIssue.Line(CUP, Quantity.pieces(3))))
                .orElseThrow();
        shop.stock().receive("T-1", Map.of(CUP, Quantity.pieces(2)), true).orElseThrow();
    }

    private void define(Sku sku, String en, String ar, String price) {
        shop.catalogue()
                .define(Item.builder(sku, Text.of(en, ar)).build(), price)
                .orElseThrow();
    }

    private void sell(Sku sku, long pieces) {
        var basket = till.basket().add(sku, Quantity.pieces(pieces)).orElseThrow();
        till.sell(basket, till.price(basket).orElseThrow().total()).orElseThrow();
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}

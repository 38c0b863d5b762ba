// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.AssortedPack.Lying;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Shirts by the pack through a random day: one pack lies in stock as its variants, the box lies there until it is opened. */
final class PackDay {
    static final Sku PACK = Sku.of("PACK");
    static final Sku BOX = Sku.of("BOX");
    static final long[] NEEDS = {2, 4, 3};
    private static final List<Sku> SIZES = List.of(Sku.of("SHIRT-S"), Sku.of("SHIRT-M"), Sku.of("SHIRT-L"));
    private static final PlaceId TOWN = new PlaceId("town");

    private final Mizan shop;
    private final Random chance;
    private final TillDoor till;
    private final PlaceId here;
    private final Map<PlaceId, Map<Sku, Long>> model = new HashMap<>();
    private final List<String> orders = new ArrayList<>();

    PackDay(Mizan shop, Random chance) {
        this.shop = shop;
        this.chance = chance;
        define(shop, List.of());
        this.till = shop.till("T1");
        till.open(sar("1000.00")).orElseThrow();
        this.here = shop.stock().place();
        model.put(here, new HashMap<>());
        model.put(TOWN, new HashMap<>());
    }

    static void define(Mizan shop, List<Long> weights) {
        SIZES.forEach(it -> shop.catalogue()
                .define(Item.builder(it, Text.of(it.value(), "قميص")).build(), "46.00")
                .orElseThrow());
        shop.catalogue()
                .define(
                        Item.builder(BOX, Text.of("Box of shirts", "صندوق قمصان"))
                                .build(),
                        "300.00")
                .orElseThrow();
        Item pack = Item.builder(PACK, Text.of("Pack of shirts", "عبوة قمصان")).build();
        shop.catalogue().defineServices(List.of(pack)).orElseThrow();
        shop.catalogue()
                .setPrices(List.of(shop.catalogue().shelfPrice(pack, sar("300.00"))))
                .orElseThrow();
        Kit of = new Kit(List.of(
                new Kit.Part(SIZES.get(0), NEEDS[0]),
                new Kit.Part(SIZES.get(1), NEEDS[1]),
                new Kit.Part(SIZES.get(2), NEEDS[2])));
        shop.stock()
                .packs()
                .define(
                        new AssortedPack(PACK, of, weights, Lying.AS_VARIANTS),
                        new AssortedPack(BOX, of, weights, Lying.AS_PACK))
                .orElseThrow();
    }

    /** What each variant came in at. */
    static List<Long> receive(Mizan shop, long cost, int packs) {
        StockReceived received = shop.stock()
                .receive(
                        "DN",
                        List.of(new GoodsReceipt.Line(PACK, Quantity.pieces(packs), Money.ofMinor(cost, Currency.SAR))))
                .orElseThrow();
        assertThat(received.skus()).isEqualTo(SIZES);
        for (int i = 0; i < 3; i++) {
            assertThat(received.steps().get(i)).isEqualTo(packs * NEEDS[i]);
        }
        return List.of(
                received.values().get(0),
                received.values().get(1),
                received.values().get(2));
    }

    void live(int steps) {
        for (int step = 0; step < steps; step++) {
            act("D" + step, 1 + chance.nextInt(3));
            assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED).negated())
                    .isEqualTo(shop.buy().notInvoiced());
            model.forEach((place, goods) -> {
                for (Sku sku : List.of(SIZES.get(0), SIZES.get(1), SIZES.get(2), BOX)) {
                    assertThat(shop.stock().onHand(place, sku)).contains(Quantity.pieces(goods.getOrDefault(sku, 0L)));
                }
            });
        }
    }

    private void act(String note, int packs) {
        Sku which = chance.nextBoolean() ? PACK : BOX;
        switch (chance.nextInt(6)) {
            case 0, 1 -> order(note, which, packs);
            case 2 -> sendBack(note, packs);
            case 3 -> transfer(note, which, packs);
            case 4 -> sell(which);
            default -> open(note, packs);
        }
    }

    private static Map<Sku, Long> of(Sku which, long packs) {
        Map<Sku, Long> goods = new HashMap<>();
        if (which.equals(BOX)) {
            goods.put(BOX, packs);
        } else {
            for (int i = 0; i < 3; i++) {
                goods.put(SIZES.get(i), packs * NEEDS[i]);
            }
        }
        return goods;
    }

    private boolean spares(PlaceId place, Sku which, long packs) {
        return of(which, packs).entrySet().stream()
                .allMatch(it -> model.get(place).getOrDefault(it.getKey(), 0L) >= it.getValue());
    }

    private void change(PlaceId place, Sku which, long packs) {
        of(which, packs).forEach((sku, more) -> model.get(place).merge(sku, more, Long::sum));
    }

    /** A pack and, beside it, a loose variant of its own. */
    private void order(String note, Sku which, int packs) {
        Sku loose = SIZES.get(chance.nextInt(3));
        shop.buy()
                .orderAt(
                        note,
                        shop.buy().terms(GULF).orElseThrow(),
                        List.of(
                                new PricedGoods(which, Quantity.pieces(packs), Money.ofMinor(10_001, Currency.SAR)),
                                new PricedGoods(loose, Quantity.pieces(2), sar("11.00"))))
                .orElseThrow();
        shop.buy().by(BUYER).approve(note).orElseThrow();
        for (int part = 0; part < packs; part++) {
            List<Goods> goods = new ArrayList<>(List.of(new Goods(which, Quantity.pieces(1))));
            if (part == 0) {
                goods.add(new Goods(loose, Quantity.pieces(2)));
            }
            shop.buy().receive(note, note + "-" + part, goods).orElseThrow();
        }
        orders.add(note);
        change(here, which, packs);
        model.get(here).merge(loose, 2L, Long::sum);
    }

    private void sendBack(String note, int packs) {
        for (String order : orders) {
            OrderLine line =
                    shop.buy().order(order).orElseThrow().order().lines().get(0);
            if (line.kept().steps() >= packs && spares(here, line.sku(), packs)) {
                shop.buy()
                        .sendBack(order, note, List.of(new Goods(line.sku(), Quantity.pieces(packs))))
                        .orElseThrow();
                change(here, line.sku(), -packs);
                return;
            }
        }
    }

    /** Packs, and one shirt of theirs beside them. */
    private void transfer(String note, Sku which, int packs) {
        Sku loose = SIZES.get(0);
        List<GoodsIssue.Line> goods = List.of(
                new GoodsIssue.Line(which, Quantity.pieces(packs)), new GoodsIssue.Line(loose, Quantity.pieces(1)));
        Map<Sku, Long> gone = of(which, packs);
        gone.merge(loose, 1L, Long::sum);
        boolean there =
                gone.entrySet().stream().allMatch(it -> model.get(here).getOrDefault(it.getKey(), 0L) >= it.getValue());
        assertThat(shop.stock().send(note, here, TOWN, goods).isDone()).isEqualTo(there);
        if (there) {
            shop.stock()
                    .receive(note, Map.of(which, Quantity.pieces(packs), loose, Quantity.pieces(1)), false)
                    .orElseThrow();
            gone.forEach((sku, steps) -> {
                model.get(here).merge(sku, -steps, Long::sum);
                model.get(TOWN).merge(sku, steps, Long::sum);
            });
        }
    }

    private void sell(Sku which) {
        if (spares(here, which, 1)) {
            till.scan(till.basket(), which.value())
                    .then(it -> till.sell(it, sar("300.00")))
                    .orElseThrow();
            change(here, which, -1);
        }
    }

    private void open(String note, int packs) {
        assertThat(shop.stock().packs().open(note, BOX, packs).isDone()).isEqualTo(spares(here, BOX, packs));
        if (spares(here, BOX, packs)) {
            change(here, BOX, -packs);
            change(here, PACK, packs);
        }
    }

    /** Bills by the pack for all that stayed. */
    void billAll() {
        for (String order : orders) {
            List<PricedGoods> lines = shop.buy().order(order).orElseThrow().order().lines().stream()
                    .filter(it -> it.kept().isPositive())
                    .map(it -> new PricedGoods(it.sku(), it.kept(), it.price()))
                    .toList();
            if (!lines.isEmpty()) {
                shop.buy()
                        .bill(SupplierBill.of("B-" + order, order, LocalDate.of(2026, 11, 22), lines, sar("0.00")))
                        .orElseThrow();
            }
        }
    }
}

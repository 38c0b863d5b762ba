// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.transfer.Transfer;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.serial.PieceOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pieces on random days through the whole house: sold, alone and in a kit, returned, stolen, counted, moved. */
class SerialDayLaws {
    private static final PlaceId TOWN = new PlaceId("town");

    @Property(tries = 20)
    void piecesAreTheStockAndTheirCostsAreItsValue(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open(Storehouse.withTown())) {
            live(shop, chance, () -> {
                long cost = 0;
                for (PlaceId place : List.of(shop.stock().place(), TOWN)) {
                    List<Piece> there = shop.serials().at(place, TEA);
                    cost += there.stream().mapToLong(Piece::cost).sum();
                    assertThat(shop.stock().onHand(place, TEA).orElseThrow().steps())
                            .isEqualTo(there.size());
                }
                assertThat(shop.stock().value().minor()).isEqualTo(cost);
            });
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    @Property(tries = 3)
    void piecesAreTheSameFromSnapshotsAndFromReplay(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("serials").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            live(shop, chance, () -> {});
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private static void live(Mizan shop, Random chance, Runnable check) {
        shop.serials().track(TEA).orElseThrow();
        Item set = Item.builder(Sku.of("SET"), Text.of("Set", "طقم")).build();
        shop.catalogue().defineServices(List.of(set)).orElseThrow();
        shop.catalogue()
                .setPrices(List.of(shop.catalogue().shelfPrice(set, sar("11.50"))))
                .orElseThrow();
        shop.stock()
                .defineKits(List.of(new KitsDefined.Recipe(set.sku(), new Kit(List.of(new Kit.Part(TEA, 1))))))
                .orElseThrow();
        TillDoor till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
        List<DocumentId> sales = new ArrayList<>();
        for (int step = 0; step < 30; step++) {
            act(shop, till, chance, step, sales);
            check.run();
        }
    }

    /** Of each transfer all pieces arrive, or none and they are lost, or it goes on. */
    private static void arrive(Mizan shop, Random chance) {
        for (Transfer transfer : shop.stock().onTheirWay()) {
            List<PieceOf> all = shop.serials().onTheWay(transfer.number()).stream()
                    .map(it -> new PieceOf(it.sku(), it.serial()))
                    .toList();
            assertThat(all).hasSize((int) transfer.left().steps().sum());
            switch (chance.nextInt(3)) {
                case 0 -> shop.serials().receive(transfer.number(), all, false).orElseThrow();
                case 1 ->
                    shop.serials().receive(transfer.number(), List.of(), true).orElseThrow();
                default -> {}
            }
        }
    }

    private static void act(Mizan shop, TillDoor till, Random chance, int step, List<DocumentId> sales) {
        PieceOf some = new PieceOf(TEA, (step < 10 ? step : chance.nextInt(step)) + "-0");
        PlaceId main = shop.stock().place();
        switch (chance.nextInt(7)) {
            case 0, 1 -> receive(shop, chance, step);
            case 2, 3 ->
                (chance.nextBoolean()
                                ? till.scan(till.basket(), "TEA").then(it -> it.piece(1, some.serial()))
                                : till.scan(till.basket(), "SET").then(it -> it.part(1, TEA, some.serial())))
                        .then(it -> till.sell(it, sar("11.50")))
                        .map(it -> sales.add(it.id()));
            case 4 -> {
                if (!sales.isEmpty()) {
                    till.takeBack(
                            sales.get(chance.nextInt(sales.size())),
                            List.of(new ReturnedItem(0, Quantity.pieces(1))),
                            ReturnCause.CHANGED_MIND);
                }
            }
            case 5 -> {
                PlaceId from = chance.nextBoolean() ? main : TOWN;
                shop.serials().send("W" + step, from, from.equals(main) ? TOWN : main, List.of(some));
                arrive(shop, chance);
                shop.serials().move("M" + step, from, from.equals(main) ? TOWN : main, List.of(some));
            }
            default -> {
                List<String> there =
                        shop.serials().at(main, TEA).stream().map(Piece::serial).toList();
                shop.serials()
                        .count(
                                "C" + step,
                                TEA,
                                there.stream().skip(chance.nextInt(2)).toList());
                shop.serials().lose(AdjustmentReason.DAMAGE, "D" + step, List.of(some));
            }
        }
    }

    private static void receive(Mizan shop, Random chance, int step) {
        int pieces = 1 + chance.nextInt(4);
        Money cost = Money.ofMinor(1 + chance.nextInt(10_000), Currency.SAR);
        shop.serials()
                .receive(
                        "DN",
                        List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(pieces), cost)),
                        Stream.iterate(0, it -> it + 1)
                                .limit(pieces)
                                .map(it -> new PieceOf(TEA, step + "-" + it))
                                .toList())
                .orElseThrow();
    }
}

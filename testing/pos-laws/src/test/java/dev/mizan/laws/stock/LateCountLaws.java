// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.StockDoor;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a count expects is what was there when it was counted, whenever that is told. */
class LateCountLaws {
    private static final Instant OPENED = Instant.parse("2026-11-22T09:00:00Z");

    @Property(tries = 15)
    void goodsThatAreToldLateChangeWhatAnOpenCountExpects(@ForAll Random chance, @ForAll BackDating policy) {
        ManualEnv env = ManualEnv.at("2026-11-22T08:00:00Z");
        Shop of = Storehouse.shop().env(env);
        try (Mizan shop = Storehouse.open(of.policies(of.policies().backDating(policy)))) {
            shop.books().furnish().orElseThrow();
            stocked(shop, TEA, 200);
            TreeMap<Instant, Long> moved = new TreeMap<>(Map.of(env.now(), 200L));
            TillDoor till = shop.till("T1");
            till.open(sar("100.00")).orElseThrow();
            env.set(OPENED);
            StockDoor stock = shop.stock();
            stock.beginCount("C-1", stock.place(), List.of(TEA), true, Percent.HUNDRED)
                    .orElseThrow();
            Instant counted = OPENED.plus(Duration.ofMinutes(chance.nextInt(12)));
            boolean entered = false;
            for (int minute = 1; minute <= 14; minute++) {
                env.set(OPENED.plus(Duration.ofMinutes(minute)).plusSeconds(30));
                move(shop, till, chance, env.now(), "D" + minute, moved);
                if (!entered && env.now().isAfter(counted)) {
                    stock.enter("C-1", counted, List.of(new CountRow(TEA, Quantity.pieces(150))))
                            .orElseThrow();
                    entered = true;
                }
                if (entered) {
                    long expected = moved.headMap(counted, true).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                    assertThat(stock.differences("C-1").orElseThrow().get(0).expected())
                            .isEqualTo(expected);
                }
            }
            long after = moved.tailMap(counted, false).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            stock.closeCount("C-1", Map.of()).orElseThrow();
            assertThat(stock.onHand(TEA)).contains(Quantity.pieces(150 + after));
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    /** A sale of now; or a delivery, or broken goods, of some minutes ago, perhaps from before the count began. */
    private static void move(
            Mizan shop, TillDoor till, Random chance, Instant now, String note, TreeMap<Instant, Long> moved) {
        long pieces = 1 + chance.nextInt(5);
        Instant at = now.minus(Duration.ofMinutes(chance.nextInt(20))).minusSeconds(15);
        switch (chance.nextInt(3)) {
            case 0 -> {
                till.scan(till.basket(), "TEA", Quantity.pieces(pieces))
                        .then(it -> till.sell(it, sar("100.00")))
                        .orElseThrow();
                moved.merge(now, -pieces, Long::sum);
            }
            case 1 -> {
                List<GoodsReceipt.Line> lines =
                        List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(pieces), sar("9.00")));
                shop.stock()
                        .valuing()
                        .receive(note, shop.stock().place(), at, lines)
                        .orElseThrow();
                moved.merge(at, pieces, Long::sum);
            }
            default -> {
                List<StockAdjustment.Line> lines = List.of(new StockAdjustment.Line(TEA, Quantity.pieces(-pieces)));
                shop.stock()
                        .valuing()
                        .adjust(note, shop.stock().place(), at, AdjustmentReason.DAMAGE, lines)
                        .orElseThrow();
                moved.merge(at, -pieces, Long::sum);
            }
        }
    }
}

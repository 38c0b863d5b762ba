// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.pick.CustomerLife;
import dev.mizan.inventory.pick.LotsPicked;
import dev.mizan.inventory.pick.PickReason;
import dev.mizan.inventory.pick.WholeLife;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.lot.WithLots;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Issue 5: shelf life by customer; picks for holds name their lots by it. */
class PickLaws {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant LATER = Instant.parse("2026-11-23T09:00:00Z");

    private static void comes(Mizan shop, String lot, int keeps, long pieces) {
        var goods = new GoodsReceipt.Line(TEA, Quantity.pieces(pieces), Money.ofMinor(500 * pieces, Currency.SAR));
        shop.lots()
                .receive(
                        "DN-" + lot,
                        List.of(goods),
                        List.of(new WithLots.LotIn(
                                TEA, lot, Quantity.pieces(pieces), Optional.of(TODAY.plusDays(keeps)))))
                .orElseThrow();
    }

    private static Outcome<LotsPicked> pick(Mizan shop, String name, String customer, long pieces, int inDays) {
        return shop.promises()
                .picking()
                .hold(name, customer, List.of(shop.promises().need(TEA, pieces)), TODAY.plusDays(inDays), LATER);
    }

    /**
     * Against a naive list of lots: what is named keeps long enough, is what expires first of that, is named once, and leaves
     * with the sale that collects it, whatever was sold meanwhile of what is free.
     */
    @Property(tries = 12)
    void whatIsNamedKeepsLongEnoughExpiresFirstAndLeavesWithItsSale(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open()) {
            Map<String, Long> there = new HashMap<>();
            Map<String, Integer> keeps = new HashMap<>();
            for (int lot = 0; lot < 4; lot++) {
                keeps.put("L" + lot, 20 + chance.nextInt(200));
                there.put("L" + lot, 2L + chance.nextInt(9));
                comes(shop, "L" + lot, keeps.get("L" + lot), there.get("L" + lot));
            }
            int days = chance.nextInt(150);
            shop.promises().picking().takes(CustomerLife.days("C", days)).orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            Map<String, LotsPicked> named = new HashMap<>();
            for (int step = 0; step < 8; step++) {
                long wanted = 1 + chance.nextInt(7);
                int in = chance.nextInt(10);
                List<String> fit = there.keySet().stream()
                        .filter(it -> keeps.get(it) >= in + days && there.get(it) > 0)
                        .sorted((one, other) -> keeps.get(one).equals(keeps.get(other))
                                ? one.compareTo(other)
                                : keeps.get(one) - keeps.get(other))
                        .toList();
                long most = fit.stream().mapToLong(there::get).sum();
                Outcome<LotsPicked> picked = pick(shop, "R" + step, "C", wanted, in);
                assertThat(picked.isDone()).isEqualTo(wanted <= most);
                if (!picked.isDone()) {
                    continue;
                }
                Map<String, Long> expected = new HashMap<>();
                for (String lot : fit) {
                    long left = wanted - sum(expected);
                    if (left > 0) {
                        long some = Math.min(left, there.get(lot));
                        expected.put(lot, some);
                        there.merge(lot, -some, Long::sum);
                    }
                }
                assertThat(lots(picked.orElseThrow())).isEqualTo(expected);
                named.put("R" + step, picked.orElseThrow());
            }
            List<String> order = new ArrayList<>(named.keySet());
            for (String reservation : order) {
                LotsPicked lots = named.get(reservation);
                long pieces = sum(lots(lots));
                var basket =
                        till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow();
                Sale sale = till.collect(
                                reservation, till.price(basket).orElseThrow(), List.of(new Cash(sar("500.00"))))
                        .orElseThrow();
                assertThat(moved(sale)).isEqualTo(lots(lots));
                assertThat(shop.promises().picking().of(reservation)).isEmpty();
            }
        }
    }

    private static long sum(Map<String, Long> lots) {
        return lots.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> lots(LotsPicked picked) {
        Map<String, Long> lots = new HashMap<>();
        picked.lines().forEach(it -> lots.merge(it.lot(), it.steps(), Long::sum));
        return lots;
    }

    private static Map<String, Long> moved(Sale sale) {
        Map<String, Long> lots = new HashMap<>();
        LotsMoved moved = sale.recorded().fact(LotsMoved.class).orElseThrow();
        for (int line = 0; line < moved.lots().size(); line++) {
            lots.merge(moved.lots().get(line), moved.steps().get(line), Long::sum);
        }
        return lots;
    }

    /** Two thirds of 180 days: 120 have to be left at delivery. The fresher lot is named, and a walk-in takes the older. */
    @Example
    void twoThirdsOfTheLifeAreLeftAtDelivery() {
        try (Mizan shop = Storehouse.open()) {
            comes(shop, "OLD", 100, 10);
            comes(shop, "NEW", 130, 10);
            var picking = shop.promises().picking();
            picking.takes(CustomerLife.part("HOTEL", 2, 3)).orElseThrow();
            assertThat(why(pick(shop, "R-1", "HOTEL", 4, 3))).isEqualTo(PickReason.LIFE_UNKNOWN);
            picking.keeps(new WholeLife(TEA, 180)).orElseThrow();
            assertThat(lots(pick(shop, "R-1", "HOTEL", 4, 10).orElseThrow())).isEqualTo(Map.of("NEW", 4L));
            Outcome<LotsPicked> tooFar = pick(shop, "R-2", "HOTEL", 1, 11);
            assertThat(why(tooFar)).isEqualTo(PickReason.TOO_OLD);
            assertThat(((Refused<?>) tooFar).message(Language.EN)).contains("6 NEW (2027-04-01)", "10 OLD");
            picking.takes(CustomerLife.days("HOTEL", 30).of(TEA)).orElseThrow();
            assertThat(lots(pick(shop, "R-3", "HOTEL", 3, 11).orElseThrow())).isEqualTo(Map.of("OLD", 3L));
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            Sale walkIn = till.sell(
                            till.scan(till.basket(), "TEA", Quantity.pieces(9)).orElseThrow(), sar("500.00"))
                    .orElseThrow();
            assertThat(moved(walkIn)).as("what is free, the oldest first").isEqualTo(Map.of("OLD", 7L, "NEW", 2L));
            shop.promises().release("R-3").orElseThrow();
            assertThat(picking.of("R-3")).isEmpty();
            assertThat(lots(pick(shop, "R-4", "HOTEL", 3, 11).orElseThrow())).isEqualTo(Map.of("OLD", 3L));
        }
    }

    @Example
    void whatIsHeldAlreadyNamesItsLotsOnceAndGoodsWithoutLotsAreHeldAsTheyAre() {
        try (Mizan shop = Storehouse.open()) {
            comes(shop, "L1", 100, 10);
            stocked(shop, RICE, 5);
            Need rice = shop.promises().need(RICE, 2);
            shop.promises()
                    .hold("R-1", List.of(shop.promises().need(TEA, 3), rice), LATER)
                    .orElseThrow();
            var picking = shop.promises().picking();
            assertThat(lots(picking.name("R-1", "C", TODAY).orElseThrow())).isEqualTo(Map.of("L1", 3L));
            assertThat(why(picking.name("R-1", "C", TODAY))).isEqualTo(PickReason.PICKED_ALREADY);
            picking.takes(CustomerLife.days("C", 5)).orElseThrow();
            assertThat(why(picking.hold("R-2", "C", List.of(rice), TODAY, LATER)))
                    .isEqualTo(PickReason.TOO_OLD);
            assertThat(why(picking.takes())).isEqualTo(PickReason.NOTHING);
            assertThat(shop.lots().onHand(TEA)).extracting(Lot::number).containsExactly("L1");
        }
    }

    @Example
    void aRestartKnowsWhatIsSetAsideAndWhatHasEndedIsFree() throws IOException {
        Path file = Files.createTempDirectory("picks").resolve("shop.mizan");
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        Shop kept = Storehouse.shop().env(env).kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            comes(shop, "L1", 100, 10);
            shop.promises().picking().takes(CustomerLife.days("C", 5)).orElseThrow();
            pick(shop, "R-1", "C", 8, 0).orElseThrow();
            digests = shop.digests();
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
            Sku tea = TEA;
            assertThat(again.promises()
                            .picking()
                            .of("R-1")
                            .orElseThrow()
                            .lines()
                            .get(0)
                            .sku())
                    .isEqualTo(tea);
            env.set(LATER.plus(Duration.ofHours(1)));
            assertThat(again.promises()
                            .picking()
                            .hold(
                                    "R-2",
                                    "C",
                                    List.of(again.promises().need(TEA, 9)),
                                    TODAY.plusDays(2),
                                    LATER.plus(Duration.ofHours(9)))
                            .isDone())
                    .as("R-1 has ended")
                    .isTrue();
        }
    }
}

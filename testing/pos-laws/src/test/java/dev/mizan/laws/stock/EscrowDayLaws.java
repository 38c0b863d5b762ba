// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.hold.StockAllowed;
import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tills without a network sell of what was set aside for them; the web shop and they together never sell what is not there. */
class EscrowDayLaws {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Shop shop = Storehouse.shop().env(env).tills("T1", "T2", "T3");

    private TillAway away(String id) {
        return new TillAway(shop, id);
    }

    private static List<StockOversold> oversold(Mizan of) {
        List<StockOversold> told = new ArrayList<>();
        of.log()
                .after(
                        0,
                        it -> it.facts().stream()
                                .filter(StockOversold.class::isInstance)
                                .forEach(fact -> told.add((StockOversold) fact)));
        return told;
    }

    private Mizan parent() {
        Shop strict = shop.policies(shop.policies().negativeStock(NegativeStock.REFUSE));
        Mizan parent = Storehouse.open(strict);
        stocked(parent, TEA, 20);
        parent.till("T1").open(sar("0.00")).orElseThrow();
        return parent;
    }

    @Property(tries = 12)
    void strictSellersNeverOversellWhateverTheOrder(@ForAll Random chance) {
        try (Mizan parent = parent();
                TillAway two = away("T2");
                TillAway three = away("T3")) {
            long[] sold = {0};
            TreeMap<String, Long> web = new TreeMap<>();
            for (int step = 0; step < 50; step++) {
                TillAway away = chance.nextBoolean() ? two : three;
                if (chance.nextInt(3) == 0) {
                    atHome(parent, away, "N" + step, chance, web, sold);
                } else {
                    atTill(parent, away, chance, sold);
                }
                env.advance(Duration.ofSeconds(chance.nextInt(90)));
                assertThat(sold[0]
                                + web.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                        .as("sold and promised of 20")
                        .isLessThanOrEqualTo(20);
            }
            for (TillAway away : List.of(two, three)) {
                away.begun.forEach(it -> away.till.abandon(it, "left").orElseThrow());
                away.names.forEach(
                        it -> away.mizan.allowances().handBack(away.id, it).orElseThrow());
                away.heard(parent, 10_000);
            }
            assertThat(oversold(parent)).isEmpty();
            var told = parent.promises().available(TEA).orElseThrow();
            assertThat(told.onHand().steps()).isEqualTo(20 - sold[0]);
            assertThat(told.reserved().steps())
                    .isEqualTo(web.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    /** The web shop promises, a till of the shop sells, and tills are allowed something. */
    private void atHome(
            Mizan parent, TillAway away, String name, Random chance, TreeMap<String, Long> web, long[] sold) {
        long pieces = 1 + chance.nextInt(4);
        var need = List.of(parent.promises().need(TEA, pieces));
        switch (chance.nextInt(4)) {
            case 0 -> {
                if (parent.promises()
                        .hold(name, need, env.now().plusSeconds(90_000))
                        .isDone()) {
                    web.put(name, pieces);
                }
            }
            case 1 -> {
                TillDoor till = parent.till("T1");
                PricedBasket priced = till.price(till.scan(till.basket(), "TEA", Quantity.pieces(pieces))
                                .orElseThrow())
                        .orElseThrow();
                sold[0] += till.sell(priced, List.of(new Cash(priced.total()))).isDone() ? pieces : 0;
            }
            default ->
                parent.allowances()
                        .allow(name, away.id, need, env.now().plusSeconds(chance.nextInt(3_000) + 1))
                        .map(allowed -> {
                            away.mizan.allowances().takeUp(away.id, allowed).orElseThrow();
                            away.mizan.allowances().takeUp(away.id, allowed).orElseThrow();
                            return away.names.add(name);
                        });
        }
    }

    private static void atTill(Mizan parent, TillAway away, Random chance, long[] sold) {
        // Before its first allowance a till sells as tills do.
        if (away.names.isEmpty()) {
            return;
        }
        long pieces = 1 + chance.nextInt(3);
        switch (chance.nextInt(6)) {
            case 0, 1 -> sold[0] += away.sells(pieces) ? pieces : 0;
            case 2 -> away.till.beginTender(away.tea(1), List.of()).map(it -> away.begun.add(it.checkout()));
            case 3 -> {
                if (!away.begun.isEmpty() && chance.nextBoolean()) {
                    away.till
                            .sell(away.begun.poll(), List.of(new Cash(sar("11.50"))))
                            .orElseThrow();
                    sold[0]++;
                } else if (!away.begun.isEmpty()) {
                    away.till.abandon(away.begun.poll(), "left").orElseThrow();
                }
            }
            case 4 -> {
                String name = away.names.get(0);
                boolean last = away.names.size() == 1;
                if (!last && away.mizan.allowances().handBack(away.id, name).isDone()) {
                    away.names.remove(0);
                }
            }
            default -> away.heard(parent, 1 + chance.nextInt(4));
        }
    }

    @Example
    void whatIsSetAsideIsRefusedToOthersUntilItIsHandedBack() {
        try (Mizan parent = parent();
                TillAway two = away("T2")) {
            Instant until = env.now().plusSeconds(60);
            StockAllowed allowed = parent.allowances()
                    .allow("A1", two.id, List.of(parent.promises().need(TEA, 15)), until)
                    .orElseThrow();
            assertThat(why(parent.promises()
                            .hold("WEB", List.of(parent.promises().need(TEA, 6)), until)))
                    .isEqualTo(ReservationReason.SHORT);
            assertThat(why(parent.promises().confirm("A1"))).isEqualTo(ReservationReason.ALLOWANCE);
            assertThat(why(parent.allowances().allow("A2", two.id, allowed.needs(), env.now())))
                    .isEqualTo(ReservationReason.EXPIRED);
            assertThat(why(parent.allowances().takeUp(new TillId("T3"), allowed)))
                    .isEqualTo(ReservationReason.OTHER_TILL);
            two.mizan.allowances().takeUp(two.id, allowed).orElseThrow();
            var begun = two.till.beginTender(two.tea(10), List.of()).orElseThrow();
            assertThat(two.left()).isEqualTo(5);
            assertThat(two.sells(6)).isFalse();
            assertThat(why(two.mizan.allowances().handBack(two.id, "A1"))).isEqualTo(ReservationReason.BEGUN);
            env.advance(Duration.ofSeconds(60));
            assertThat(two.sells(1)).as("its time is over").isFalse();
            two.till.sell(begun.checkout(), List.of(new Cash(sar("115.00")))).orElseThrow();
            two.mizan.allowances().handBack(two.id, "A1").orElseThrow();
            assertThat(why(two.mizan.allowances().handBack(two.id, "A1"))).isEqualTo(ReservationReason.UNKNOWN);
            assertThat(parent.promises()
                            .available(TEA)
                            .orElseThrow()
                            .available()
                            .steps())
                    .isEqualTo(5);
            two.heard(parent, 1_000);
            assertThat(parent.promises()
                            .available(TEA)
                            .orElseThrow()
                            .available()
                            .steps())
                    .isEqualTo(10);
        }
    }

    @Example
    void whatIsBegunIsDrawnOnceAndComesBackWhenItIsGivenUp() {
        try (Mizan parent = parent();
                TillAway two = away("T2")) {
            StockAllowed allowed = parent.allowances()
                    .allow(
                            "A1",
                            two.id,
                            List.of(parent.promises().need(TEA, 15)),
                            env.now().plusSeconds(600))
                    .orElseThrow();
            two.mizan.allowances().takeUp(two.id, allowed).orElseThrow();
            var givenUp = two.till.beginTender(two.tea(10), List.of()).orElseThrow();
            assertThat(two.left()).isEqualTo(5);
            two.till.abandon(givenUp.checkout(), "left").orElseThrow();
            assertThat(two.left()).isEqualTo(15);
            var paid = two.till.beginTender(two.tea(4), List.of()).orElseThrow();
            two.till.sell(paid.checkout(), List.of(new Cash(sar("46.00")))).orElseThrow();
            assertThat(two.left()).isEqualTo(11);
            two.mizan.allowances().takeUp(two.id, allowed).orElseThrow();
            assertThat(two.left()).as("taken up again").isEqualTo(11);
            assertThat(two.sells(2)).isTrue();
            assertThat(two.left()).isEqualTo(9);
        }
    }

    @Example
    void whatATillSoldAfterItsAllowanceWasTakenBackIsToldOnce() {
        try (Mizan parent = parent();
                TillAway two = away("T2")) {
            Instant until = env.now().plusSeconds(600);
            StockAllowed allowed = parent.allowances()
                    .allow("A1", two.id, List.of(parent.promises().need(TEA, 15)), until)
                    .orElseThrow();
            two.mizan.allowances().takeUp(two.id, allowed).orElseThrow();
            assertThat(two.sells(3)).isTrue();
            parent.promises().release("A1").orElseThrow();
            parent.promises()
                    .hold("WEB", List.of(parent.promises().need(TEA, 19)), until)
                    .orElseThrow();
            two.heard(parent, 1_000);
            two.heard = 0;
            two.heard(parent, 1_000);
            assertThat(oversold(parent)).hasSize(1);
            assertThat(oversold(parent).get(0).missing()).isEqualTo(2);
            assertThat(oversold(parent).get(0).reservations()).containsExactly("WEB");
        }
    }

    @Example
    void aSaleThatItsAllowanceCoversIsNotToBlameForWhatIsMissing() {
        try (Mizan parent = parent();
                TillAway two = away("T2")) {
            Instant until = env.now().plusSeconds(600);
            StockAllowed allowed = parent.allowances()
                    .allow("A1", two.id, List.of(parent.promises().need(TEA, 15)), until)
                    .orElseThrow();
            two.mizan.allowances().takeUp(two.id, allowed).orElseThrow();
            assertThat(why(two.mizan.allowances().handBack(new TillId("T3"), "A1")))
                    .isEqualTo(ReservationReason.UNKNOWN);
            assertThat(two.sells(3)).isTrue();
            parent.promises()
                    .hold("WEB", List.of(parent.promises().need(TEA, 5)), until)
                    .orElseThrow();
            parent.stock()
                    .adjust(AdjustmentReason.DAMAGE, "wet", List.of(new StockAdjustment.Line(TEA, Quantity.pieces(-4))))
                    .orElseThrow();
            two.heard(parent, 1_000);
            assertThat(oversold(parent)).isEmpty();
        }
    }

    @Example
    void aTillThatIsNotStrictSellsWhatIsInTheHandAndThatIsTold() {
        try (Mizan parent = parent();
                TillAway two = away("T2")) {
            Instant until = env.now().plusSeconds(600);
            StockAllowed allowed = parent.allowances()
                    .allow("A1", two.id, List.of(parent.promises().need(TEA, 2)), until, false)
                    .orElseThrow();
            two.mizan.allowances().takeUp(two.id, allowed).orElseThrow();
            assertThat(two.sells(2)).isTrue();
            assertThat(oversold(two.mizan)).isEmpty();
            assertThat(two.sells(1)).isTrue();
            assertThat(oversold(two.mizan)).hasSize(1);
        }
    }
}

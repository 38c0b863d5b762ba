// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.valuing;

import static dev.mizan.laws.landed.Freight.MAIN;
import static dev.mizan.laws.landed.Freight.TOWN;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.kit.JointCost;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A shop with two places that receives, sells, takes back, moves, makes and loses goods, one thing an hour. All follows from
 * the seed; what stands in {@code late} is left out, to be told afterwards.
 */
final class ToldLife {
    static final Instant BEGIN = Instant.parse("2026-10-20T06:00:00Z");

    /** Something that moved goods: a delivery, or what was found to be missing. */
    record Step(int number, PlaceId place, boolean delivery, long pieces) {
        String note() {
            return (delivery ? "DN-" : "LOSS-") + number;
        }

        List<GoodsReceipt.Line> receipt() {
            return List.of(new GoodsReceipt.Line(
                    TEA, Quantity.pieces(pieces), Money.ofMinor(pieces * (400 + 37L * (number % 11)), Currency.SAR)));
        }

        List<StockAdjustment.Line> loss() {
            return List.of(new StockAdjustment.Line(TEA, Quantity.pieces(-pieces)));
        }
    }

    private final Mizan shop;
    private final ManualEnv env;
    private final Random chance;
    private final int every;
    private final TillDoor till;
    private final List<Step> late = new ArrayList<>();
    private final List<DocumentId> sales = new ArrayList<>();
    private final List<Long> out = new ArrayList<>();
    private final List<Integer> onTheirWay = new ArrayList<>();
    private final List<Long> under = new ArrayList<>();
    private long sure;
    private int next;

    /** {@code every}: so many deliveries and losses are told in time before one is late; 0 where all are in time. */
    ToldLife(Mizan shop, ManualEnv env, long seed, int every) {
        this.shop = shop;
        this.env = env;
        this.chance = new Random(seed);
        this.every = every;
        env.set(BEGIN);
        this.till = shop.till("T1");
        till.open(sar("90000.00")).orElseThrow();
        step(true, 30, false);
    }

    static Mizan open(Valuation method, BackDating policy, ManualEnv env) {
        return furnished(Mizan.open(shop(method, policy, env)));
    }

    static Shop shop(Valuation method, BackDating policy, ManualEnv env) {
        Shop town = Storehouse.withTown().env(env);
        return town.policies(
                town.policies().valuation(ValuationPolicy.all(method)).backDating(policy));
    }

    static Mizan furnished(Mizan mizan) {
        mizan.catalogue()
                .define(Item.builder(TEA, Text.of("Tea", "شاي")).build(), "11.50")
                .orElseThrow();
        mizan.catalogue()
                .define(Item.builder(RICE, Text.of("Rice", "أرز")).build(), "23.00")
                .orElseThrow();
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    static Instant at(int number) {
        return BEGIN.plus(Duration.ofHours(number));
    }

    List<Step> late() {
        return late;
    }

    void hours(int many) {
        for (int hour = 0; hour < many; hour++) {
            next++;
            env.set(at(next));
            int kind = chance.nextInt(13);
            int some = 1 + chance.nextInt(5);
            boolean isLate = chance.nextInt(3) == 0;
            if (kind < 3) {
                step(true, 2 + some, isLate);
            } else if (kind == 3) {
                step(false, some, isLate);
            } else if (kind == 4) {
                back(chance.nextInt(1000), some);
            } else if (kind == 5) {
                away(some);
            } else if (kind == 6) {
                made(some);
            } else if (kind == 7) {
                arrives();
            } else {
                sell(some);
            }
        }
    }

    private void step(boolean delivery, long pieces, boolean isLate) {
        Step step = new Step(next, delivery && next % 3 == 1 ? TOWN : MAIN, delivery, pieces);
        if (every > 0 && isLate) {
            late.add(step);
        } else {
            tell(step);
        }
        if (!isLate && step.place().equals(MAIN)) {
            sure += delivery ? pieces : -pieces;
        } else if (!delivery) {
            sure -= pieces;
        }
    }

    private void tell(Step step) {
        if (step.place().equals(TOWN)) {
            shop.stock()
                    .valuing()
                    .receive(step.note(), TOWN, at(next), step.receipt())
                    .orElseThrow();
        } else if (step.delivery()) {
            shop.stock().receive(step.note(), step.receipt()).orElseThrow();
        } else {
            shop.stock()
                    .adjust(AdjustmentReason.DAMAGE, step.note(), step.loss())
                    .orElseThrow();
        }
    }

    /** Goes on at a later hour. */
    void after(int hour) {
        next = hour;
    }

    /** Tells what is late, in any order. */
    void catchUp(Random order) {
        env.set(at(next).plusSeconds(60));
        Collections.shuffle(late, order);
        late.forEach(this::tellLate);
        late.clear();
    }

    void tellLate(Step step) {
        var valuing = shop.stock().valuing();
        if (step.delivery()) {
            valuing.receive(step.note(), step.place(), at(step.number()), step.receipt())
                    .orElseThrow();
        } else {
            valuing.adjust(step.note(), step.place(), at(step.number()), AdjustmentReason.DAMAGE, step.loss())
                    .orElseThrow();
        }
    }

    private void away(long some) {
        if (sure >= some) {
            List<GoodsIssue.Line> goods = List.of(new GoodsIssue.Line(TEA, Quantity.pieces(some)));
            shop.stock().send("T-" + next, MAIN, TOWN, goods).orElseThrow();
            if (next % 3 == 0) {
                onTheirWay.add(next);
                under.add(some);
            } else {
                shop.stock()
                        .receive("T-" + next, Map.of(TEA, Quantity.pieces(some - next % 2)), next % 2 == 1)
                        .orElseThrow();
            }
            sure -= some;
        }
    }

    /** What is on its way arrives, one piece at first. */
    private void arrives() {
        if (!onTheirWay.isEmpty()) {
            boolean whole = next % 2 == 0 || under.get(0) == 1;
            long pieces = whole ? under.get(0) : 1;
            shop.stock()
                    .receive("T-" + onTheirWay.get(0), Map.of(TEA, Quantity.pieces(pieces)), false)
                    .orElseThrow();
            under.set(0, under.get(0) - pieces);
            if (whole) {
                onTheirWay.remove(0);
                under.remove(0);
            }
        }
    }

    private void made(long some) {
        if (sure >= 2 * some) {
            shop.stock()
                    .takeApart(
                            "M-" + next,
                            List.of(new GoodsIssue.Line(TEA, Quantity.pieces(2 * some))),
                            List.of(new JointCost.Product(RICE, Quantity.pieces(some), sar("23.00"))))
                    .orElseThrow();
            sure -= 2 * some;
        }
    }

    private void sell(long pieces) {
        var item = next % 5 == 0 ? "RICE" : "TEA";
        var basket = till.scan(till.basket(), item, Quantity.pieces(pieces)).orElseThrow();
        sales.add(till.sell(basket, sar("500.00")).orElseThrow().id());
        out.add(pieces);
        sure -= item.equals("TEA") ? pieces : 0;
    }

    private void back(int which, long pieces) {
        int sale = sales.isEmpty() ? -1 : which % sales.size();
        if (sale >= 0 && out.get(sale) > 0) {
            long back = Math.min(pieces, out.get(sale));
            till.takeBack(
                            sales.get(sale),
                            List.of(new ReturnedItem(0, Quantity.pieces(back))),
                            ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            out.set(sale, out.get(sale) - back);
        }
    }

    /** All that is out and can come back, does. */
    void allBack() {
        for (int sale = 0; sale < sales.size(); sale++) {
            back(sale, Long.MAX_VALUE);
        }
    }
}

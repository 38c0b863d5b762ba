// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.catchweight.Dairy.CHEESE;
import static dev.mizan.laws.catchweight.Dairy.USUAL;
import static dev.mizan.laws.catchweight.Dairy.grams;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.catchweight.CatchRow;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Cheese by the wheel through a random day of the whole house, and what two plain numbers for each place say of it. */
final class CatchDay {
    private static final PlaceId TOWN = new PlaceId("town");

    /** A sale, and what of it is still with the customer. */
    private static final class Sold {
        private final DocumentId id;
        private long pieces;
        private long grams;

        private Sold(DocumentId id, long pieces, long grams) {
            this.id = id;
            this.pieces = pieces;
            this.grams = grams;
        }
    }

    private final Mizan shop;
    private final Random chance;
    private final TillDoor till;
    private final PlaceId here;
    private final Map<PlaceId, Wheels> model = new LinkedHashMap<>();
    private final List<Sold> sales = new ArrayList<>();

    CatchDay(Mizan shop, Random chance) {
        this.shop = shop;
        this.chance = chance;
        this.till = shop.till("T1");
        this.here = shop.stock().place();
        model.put(here, new Wheels());
        model.put(TOWN, new Wheels());
        till.open(sar("10000.00")).orElseThrow();
    }

    void live(int steps, Runnable check) {
        for (int step = 0; step < steps; step++) {
            ((ManualEnv) shop.shop().env()).advance(Duration.ofMinutes(1));
            act("D" + step);
            agree();
            check.run();
        }
    }

    private void act(String note) {
        switch (chance.nextInt(9)) {
            case 0, 1 -> receive(note);
            case 2, 3 -> sell();
            case 4 -> takeBack();
            case 5 -> transfer(note);
            case 6 -> damage(note);
            case 7 -> weigh(note);
            default -> count(note);
        }
    }

    /** Both numbers at every place, and nothing is worth nothing. */
    private void agree() {
        model.forEach((place, wheels) -> {
            CatchRow there = shop.catchWeights().at(place, CHEESE);
            assertThat(there).isEqualTo(new CatchRow(CHEESE, wheels.pieces(), grams(wheels.grams())));
        });
        if (model.values().stream().allMatch(it -> it.grams() == 0)
                && shop.stock().onTheirWay().isEmpty()) {
            assertThat(shop.stock().value().isZero()).isTrue();
        }
    }

    private long weightOf(long pieces) {
        return pieces * (USUAL - USUAL / Dairy.FIFTH) + chance.nextLong(2 * pieces * USUAL / Dairy.FIFTH + 1);
    }

    private static Map<Sku, Long> pieces(long count) {
        return Map.of(CHEESE, count);
    }

    private void receive(String note) {
        long count = 1 + chance.nextInt(4);
        long weight = weightOf(count);
        List<GoodsReceipt.Line> lines = List.of(
                new GoodsReceipt.Line(CHEESE, grams(weight), Money.ofMinor(1 + chance.nextInt(100_000), Currency.SAR)));
        (chance.nextBoolean() && count == 1
                        ? shop.stock().receive(note, lines)
                        : shop.catchWeights().receive(note, lines, pieces(count)))
                .orElseThrow();
        model.get(here).change(count, weight);
    }

    private void sell() {
        long count = 1 + chance.nextInt(3);
        long weight = weightOf(count);
        var basket = till.scan(till.basket(), CHEESE.value(), grams(weight)).orElseThrow();
        var told = count == 1 && chance.nextBoolean()
                ? basket
                : basket.counted(basket.line(0).id(), count).orElseThrow();
        sales.add(new Sold(till.sell(told, sar("2000.00")).orElseThrow().id(), count, weight));
        model.get(here).change(-count, -weight);
    }

    private void takeBack() {
        if (sales.isEmpty()) {
            return;
        }
        Sold of = sales.get(chance.nextInt(sales.size()));
        if (of.grams == 0) {
            return;
        }
        long weight = chance.nextBoolean() ? of.grams : 1 + chance.nextLong(of.grams);
        long share = Math.min(of.pieces - 1, (2 * of.pieces * weight + of.grams) / (2 * of.grams));
        long count = weight == of.grams ? of.pieces : Math.max(0, share);
        till.takeBack(of.id, List.of(new ReturnedItem(0, grams(weight))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        of.pieces -= count;
        of.grams -= weight;
        model.get(here).change(count, weight);
    }

    private void transfer(String note) {
        PlaceId from = chance.nextBoolean() ? here : TOWN;
        PlaceId to = from.equals(here) ? TOWN : here;
        long count = 1 + chance.nextInt(3);
        long weight = weightOf(count);
        List<GoodsIssue.Line> goods = List.of(new GoodsIssue.Line(CHEESE, grams(weight)));
        boolean there = weight <= model.get(from).grams() && model.get(from).spares(count, weight);
        assertThat(shop.catchWeights()
                        .send(note, from, to, goods, pieces(count))
                        .isDone())
                .isEqualTo(there);
        if (there) {
            model.get(from).change(-count, -weight);
            arrive(note, to, count, weight);
        }
    }

    /** All pieces, drier by a little; or all but one, which is lost; or none. */
    private void arrive(String note, PlaceId to, long count, long weight) {
        long dried = weight - Math.min(chance.nextInt(50), weight - count * (USUAL - USUAL / Dairy.FIFTH));
        if (chance.nextBoolean()) {
            if (dried < weight) {
                assertThat(shop.catchWeights()
                                .receive(note, Map.of(CHEESE, grams(dried)), pieces(count), false)
                                .isDone())
                        .isFalse();
            }
            shop.catchWeights()
                    .receive(note, Map.of(CHEESE, grams(dried)), pieces(count), true)
                    .orElseThrow();
            model.get(to).change(count, dried);
        } else if (count > 1) {
            long part = Math.min(weight - 1, (count - 1) * USUAL);
            Map<Sku, Quantity> came = Map.of(CHEESE, grams(part));
            shop.catchWeights().receive(note, came, pieces(count - 1), false).orElseThrow();
            shop.stock().receive(note, Map.of(), true).orElseThrow();
            model.get(to).change(count - 1, part);
        } else {
            shop.stock().receive(note, Map.of(), true).orElseThrow();
        }
    }

    private void damage(String note) {
        long count = chance.nextInt(3);
        long weight = count == 0 ? 1 + chance.nextInt(100) : weightOf(count);
        Wheels there = model.get(here);
        boolean may = there.spares(count, weight) && (count > 0 || there.pieces() > 0);
        boolean done = shop.catchWeights()
                .adjust(
                        AdjustmentReason.DAMAGE,
                        note,
                        List.of(new StockAdjustment.Line(CHEESE, grams(-weight))),
                        pieces(count))
                .isDone();
        if (there.pieces() >= 0) {
            assertThat(done).isEqualTo(may);
        }
        if (done) {
            there.change(-count, -weight);
        }
    }

    private void weigh(String note) {
        long count = chance.nextInt(4);
        long weight = count == 0 ? 0 : weightOf(count);
        boolean differs = model.get(TOWN).pieces() != count || model.get(TOWN).grams() != weight;
        CatchRow found = new CatchRow(CHEESE, count, grams(weight));
        assertThat(shop.catchWeights()
                        .weigh(TOWN, AdjustmentReason.COUNT, note, found)
                        .isDone())
                .isEqualTo(differs);
        model.get(TOWN).found(count, weight);
    }

    /** A count while the shop goes on selling: what moved since it was entered stays moved. */
    private void count(String note) {
        shop.stock()
                .beginCount(note, here, List.of(CHEESE), true, Percent.HUNDRED)
                .orElseThrow();
        Wheels there = model.get(here);
        long count = Math.max(0, there.pieces() + chance.nextInt(3) - 1);
        long weight = count == 0 ? 0 : weightOf(count);
        shop.catchWeights()
                .enter(note, List.of(new CatchRow(CHEESE, count, grams(weight))))
                .orElseThrow();
        long more = count - there.pieces();
        long heavier = weight - there.grams();
        ((ManualEnv) shop.shop().env()).advance(Duration.ofMinutes(1));
        long came = 1;
        long weighs = weightOf(1);
        shop.stock()
                .receive(note, List.of(new GoodsReceipt.Line(CHEESE, grams(weighs), sar("80.00"))))
                .orElseThrow();
        there.change(came, weighs);
        shop.stock().closeCount(note, Map.of()).orElseThrow();
        there.change(more, heavier);
    }
}

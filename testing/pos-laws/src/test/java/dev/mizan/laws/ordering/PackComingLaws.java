// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ordering;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.AssortedPack.Lying;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.PurchaseOrder.Stage;
import dev.mizan.inventory.purchase.ReceivingTolerance;
import dev.mizan.inventory.reorder.ReorderProposal;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.ordering.OnOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What comes of a size is what is in the packs that are still open, beside what was ordered loose, at every moment. */
class PackComingLaws {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DAYS = 9;
    private static final Sku PACK = Sku.of("PACK");
    private static final Sku BOX = Sku.of("BOX");
    private static final List<Sku> SIZES = List.of(Sku.of("SIZE-S"), Sku.of("SIZE-M"), Sku.of("SIZE-L"));
    private static final OrderRule RULE = OrderRule.between(60, 90);

    /** An order as a buyer would keep it on a sheet of paper. */
    private static final class Sheet {
        private final Map<Sku, Long> ordered = new HashMap<>();
        private final Map<Sku, Long> came = new HashMap<>();
        private LocalDate due;

        private Sheet(LocalDate due) {
            this.due = due;
        }

        private long open(Sku sku) {
            return Math.max(ordered.getOrDefault(sku, 0L) - came.getOrDefault(sku, 0L), 0);
        }
    }

    private static final class Season {
        private final Mizan shop = Storehouse.open();
        private final Random chance;
        private final Map<Sku, Long> inPack = new HashMap<>();
        private final Map<Sku, Long> there = new HashMap<>();
        private final Map<String, Sheet> sheets = new TreeMap<>();

        Season(long seed) {
            chance = new Random(seed);
            for (Sku sku : List.of(SIZES.get(0), SIZES.get(1), SIZES.get(2), BOX)) {
                shop.catalogue()
                        .define(Item.builder(sku, Text.en(sku.value())).build(), "46.00")
                        .orElseThrow();
                shop.promises().reorder(sku, GULF, RULE).orElseThrow();
            }
            define();
        }

        /** What is in a pack is what its last definition says, also of packs that were ordered before it. */
        private void define() {
            List<Kit.Part> parts = new ArrayList<>();
            inPack.clear();
            for (Sku sku : SIZES) {
                long need = chance.nextInt(4);
                if (need > 0) {
                    parts.add(new Kit.Part(sku, need));
                    inPack.put(sku, need);
                }
            }
            if (parts.isEmpty()) {
                parts.add(new Kit.Part(SIZES.get(1), 3));
                inPack.put(SIZES.get(1), 3L);
            }
            Kit of = new Kit(parts);
            shop.stock()
                    .packs()
                    .define(AssortedPack.even(PACK, of, Lying.AS_VARIANTS), AssortedPack.even(BOX, of, Lying.AS_PACK))
                    .orElseThrow();
        }

        private List<PricedGoods> some(Map<Sku, Long> into) {
            into.clear();
            into.put(chance.nextInt(5) == 0 ? BOX : PACK, 1L + chance.nextInt(6));
            if (chance.nextBoolean()) {
                into.put(SIZES.get(chance.nextInt(3)), 1L + chance.nextInt(9));
            }
            return into.entrySet().stream()
                    .map(it -> new PricedGoods(it.getKey(), Quantity.pieces(it.getValue()), sar("10.00")))
                    .toList();
        }

        void step(int number) {
            String some = sheets.keySet().stream()
                    .skip(sheets.isEmpty() ? 0 : chance.nextInt(sheets.size()))
                    .findFirst()
                    .orElse("");
            switch (chance.nextInt(8)) {
                case 0, 1 -> order("PO-" + number);
                case 2, 3, 4 -> receive(some, "DN-" + number);
                case 5 -> amend(some);
                case 6 -> shop.buy().by(BUYER).approve(some);
                default -> {
                    if (chance.nextInt(3) == 0) {
                        shop.buy().close(some, "late");
                    } else {
                        define();
                    }
                }
            }
        }

        private void order(String number) {
            Sheet sheet = new Sheet(TODAY.plusDays(chance.nextInt(DAYS)));
            OrderTerms terms = OrderTerms.exact(GULF, shop.stock().place(), sheet.due)
                    .tolerating(new ReceivingTolerance(Percent.of("50"), Percent.of("20")), Percent.ZERO);
            shop.buy().orderAt(number, terms, some(sheet.ordered)).orElseThrow();
            if (chance.nextBoolean()) {
                shop.buy().by(BUYER).approve(number).orElseThrow();
            }
            sheets.put(number, sheet);
        }

        private void receive(String number, String note) {
            Sheet sheet = sheets.get(number);
            if (sheet != null) {
                List<Sku> lines = List.copyOf(sheet.ordered.keySet());
                Goods part = goods(lines.get(chance.nextInt(lines.size())), 1L + chance.nextInt(3));
                if (shop.buy().receive(number, note, List.of(part)).isDone()) {
                    long pieces = part.quantity().steps();
                    sheet.came.merge(part.sku(), pieces, Long::sum);
                    if (part.sku().equals(PACK)) {
                        inPack.forEach((size, need) -> there.merge(size, need * pieces, Long::sum));
                    } else {
                        there.merge(part.sku(), pieces, Long::sum);
                    }
                }
            }
        }

        private void amend(String number) {
            Sheet sheet = sheets.get(number);
            if (sheet != null) {
                Map<Sku, Long> next = new HashMap<>();
                LocalDate due = TODAY.plusDays(chance.nextInt(DAYS));
                OrderTerms terms =
                        shop.buy().order(number).orElseThrow().terms().due(due);
                if (shop.buy().orders().amend(number, terms, some(next)).isDone()) {
                    sheet.ordered.clear();
                    sheet.ordered.putAll(next);
                    sheet.due = due;
                }
            }
        }

        private Stage stage(String number) {
            return shop.buy().order(number).orElseThrow().order().stage();
        }

        /** What comes until a day, of orders that are approved, or of all that are not over. */
        private long comes(Sku sku, LocalDate until, boolean approved) {
            long pieces = 0;
            for (Map.Entry<String, Sheet> each : sheets.entrySet()) {
                Sheet sheet = each.getValue();
                Stage stage = stage(each.getKey());
                if (!sheet.due.isAfter(until) && stage != Stage.CLOSED && (!approved || stage == Stage.APPROVED)) {
                    pieces += sheet.open(sku) + sheet.open(PACK) * (sku.equals(BOX) ? 0 : inPack.getOrDefault(sku, 0L));
                }
            }
            return pieces;
        }

        void holds() {
            LocalDate inTime = shop.buy().terms(GULF).orElseThrow().due();
            Map<Sku, Long> proposed = new HashMap<>();
            for (ReorderProposal proposal : shop.promises().proposals()) {
                proposed.put(proposal.sku(), proposal.steps());
            }
            for (Sku sku : List.of(SIZES.get(0), SIZES.get(1), SIZES.get(2), BOX)) {
                long here = there.getOrDefault(sku, 0L);
                assertThat(shop.stock().onHand(sku)).contains(Quantity.pieces(here));
                long coming = shop.buy().orders().coming(shop.stock().place(), sku).stream()
                        .mapToLong(it -> it.quantity().steps())
                        .sum();
                assertThat(coming).isEqualTo(comes(sku, TODAY.plusDays(DAYS), false));
                var promisable = shop.promises().ahead().toPromise(sku, DAYS).orElseThrow();
                for (int day = 0; day < DAYS; day++) {
                    LocalDate on = TODAY.plusDays(day);
                    assertThat(promisable.on(on)).isEqualTo(here + comes(sku, on, true));
                }
                assertThat(proposed.getOrDefault(sku, 0L)).isEqualTo(RULE.order(here + comes(sku, inTime, false)));
            }
            assertThat(shop.buy().orders().coming(shop.stock().place(), PACK)).isEmpty();
        }
    }

    @Property(tries = 12)
    void comingOfASizeIsOpenPacksTimesTheirContents(@ForAll long seed) {
        Season season = new Season(seed);
        try (Mizan closes = season.shop) {
            for (int step = 0; step < 40; step++) {
                season.step(step);
                season.holds();
            }
            assertThat(closes.buy().orders().coming(closes.stock().place(), SIZES.get(0)))
                    .allMatch(it -> it.line().equals(PACK) || it.line().equals(it.sku()))
                    .extracting(OnOrder::order)
                    .isSubsetOf(season.sheets.keySet());
        }
    }
}

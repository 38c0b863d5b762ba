// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.shelf;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.core.pricing.shelf.LabelsTaken;
import dev.mizan.core.pricing.shelf.ShelfChange;
import dev.mizan.core.pricing.shelf.ShelfLabel;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.catalogue.ChangeReason;
import dev.mizan.suite.shelf.ShelfDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever changes and whoever prints: no label is given to two, none is forgotten, and each old one is found. */
class ShelfLabelLaws {
    private static final List<Sku> ITEMS = List.of(TEA, RICE, Sku.of("SALT"), Sku.of("DATES"), Sku.of("MILK"));

    private static final class Walk {
        private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        private final Random chance;
        private final Mizan shop;
        private final Map<LabelOf, ShelfLabel> hangs = new HashMap<>();
        private final Map<String, LabelsTaken> jobs = new TreeMap<>();
        private int number;

        Walk(long seed) {
            chance = new Random(seed);
            shop = Storehouse.open(Storehouse.shop().env(env));
            for (Sku sku : ITEMS.subList(2, ITEMS.size())) {
                shop.catalogue()
                        .define(Item.builder(sku, Text.of(sku.value(), "صنف")).build(), "5.00")
                        .orElseThrow();
            }
        }

        void step() {
            switch (chance.nextInt(7)) {
                case 0 -> price();
                case 1 -> promote();
                case 2 -> env.advance(Duration.ofHours(7));
                case 3, 4 -> take();
                case 5 -> hang();
                default -> putBack();
            }
        }

        private void price() {
            LocalDate from = LocalDate.of(2026, 11, 22).plusDays(chance.nextInt(3));
            Money amount = Money.ofMinor(100 + chance.nextInt(4), Currency.SAR);
            Sku sku = ITEMS.get(chance.nextInt(ITEMS.size()));
            var set = shop.catalogue()
                    .setPrices(
                            List.of(new Price(new PriceListId("SHELF"), sku, Unit.PIECE, amount, Period.from(from))));
            assertThat(set.isDone() || why(set) == ChangeReason.NOTHING_NEW).isTrue();
        }

        private void promote() {
            Selector goods = Selector.items(
                    ITEMS.get(chance.nextInt(2)).value(),
                    ITEMS.get(2 + chance.nextInt(3)).value());
            var set = shop.catalogue()
                    .setPromotions(List.of(Promotion.builder("WEEK", Text.of("Week", "أسبوع"))
                            .gives(Phase.CATALOGUE, goods, PercentOff.of("" + (1 + chance.nextInt(3))))
                            .build()));
            assertThat(set.isDone() || why(set) == ChangeReason.NOTHING_NEW).isTrue();
        }

        private void take() {
            shelf().take("J-" + number++, 1 + chance.nextInt(3)).map(job -> jobs.put(job.job(), job));
        }

        private Optional<String> some() {
            return jobs.keySet().stream()
                    .skip(jobs.isEmpty() ? 0 : chance.nextInt(jobs.size()))
                    .findFirst();
        }

        private void hang() {
            some().ifPresent(job -> {
                LabelsTaken done = jobs.remove(job);
                shelf().hung(job).orElseThrow();
                done.labels().forEach(it -> hangs.put(it.of(), it));
                done.away().forEach(hangs::remove);
            });
        }

        private void putBack() {
            some().ifPresent(job -> {
                shelf().putBack(job).orElseThrow();
                jobs.remove(job);
            });
        }

        ShelfDoor shelf() {
            return shop.shelf();
        }

        void holds() {
            Set<LabelOf> taken = new HashSet<>();
            jobs.values()
                    .forEach(job -> job.labels()
                            .forEach(it -> assertThat(taken.add(it.of()))
                                    .as("%s is given to one", it)
                                    .isTrue()));
            assertThat(shelf().shelf().hanging()).isEqualTo(hangs);
            Map<LabelOf, ShelfChange> queue = new HashMap<>();
            shelf().queue().forEach(it -> queue.put(it.of(), it));
            for (ShelfLabel wanted : shelf().wanted()) {
                boolean right = wanted.equals(hangs.get(wanted.of()));
                assertThat(queue.containsKey(wanted.of()))
                        .as("%s, taken %s", wanted, taken)
                        .isEqualTo(!right && !taken.contains(wanted.of()));
            }
        }

        void end() {
            while (!jobs.isEmpty()) {
                hang();
            }
            if (shelf().take("LAST", ShelfDoor.MOST).isDone()) {
                shelf().hung("LAST").orElseThrow();
            }
            assertThat(shelf().queue()).isEmpty();
            assertThat(shelf().shelf().hanging().values()).containsExactlyInAnyOrderElementsOf(shelf().wanted());
        }
    }

    @Property(tries = 25)
    void noLabelIsForgottenOrGivenToTwo(@ForAll long seed) {
        Walk walk = new Walk(seed);
        try (Mizan shop = walk.shop) {
            for (int step = 0; step < 40; step++) {
                walk.step();
                walk.holds();
            }
            walk.end();
            assertThat(shop.health()).isEmpty();
        }
    }
}

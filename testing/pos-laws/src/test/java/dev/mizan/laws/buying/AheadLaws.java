// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.ahead.Promisable;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A promise is made exactly where a day-by-day reckoning of all that comes and goes can still keep every one. */
class AheadLaws {
    private static final int DAYS = 12;

    private static final class Walk {
        private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        private final Mizan shop = Storehouse.open(Storehouse.shop().env(env));
        private final Random chance;
        private final Map<String, int[]> promises = new TreeMap<>();
        private final Map<String, int[]> orders = new TreeMap<>();
        private long there;
        private long held;
        private int number;

        Walk(long seed) {
            chance = new Random(seed);
            there = chance.nextInt(10);
            if (there > 0) {
                stocked(shop, TEA, there);
            }
        }

        private LocalDate day(int inDays) {
            return LocalDate.of(2026, 11, 22).plusDays(inDays);
        }

        /** Whether every promise could be kept, day by day, with one more of so many. */
        private boolean keeps(long pieces, int onDay) {
            long left = there - held;
            for (int day = 0; day < DAYS; day++) {
                int at = day;
                left += orders.values().stream()
                        .filter(it -> it[1] == at)
                        .mapToLong(it -> it[0])
                        .sum();
                left -= promises.values().stream()
                        .filter(it -> it[1] == at)
                        .mapToLong(it -> it[0])
                        .sum();
                left -= day == onDay ? pieces : 0;
                if (day >= onDay && left < 0) {
                    return false;
                }
            }
            return true;
        }

        void step() {
            int pieces = 1 + chance.nextInt(6);
            int onDay = chance.nextInt(DAYS);
            String name = "N-" + number++;
            switch (chance.nextInt(5)) {
                case 0 -> order(name, pieces, onDay);
                case 1 -> receive();
                case 2 -> hold(name, pieces);
                case 3 -> {
                    promises.keySet().stream().findFirst().ifPresent(it -> {
                        shop.promises().ahead().release(it).orElseThrow();
                        promises.remove(it);
                    });
                    promise(name, pieces, onDay);
                }
                default -> promise(name, pieces, onDay);
            }
        }

        private void promise(String name, int pieces, int onDay) {
            boolean can = keeps(pieces, onDay);
            boolean did = shop.promises()
                    .ahead()
                    .promise(name, List.of(shop.promises().need(TEA, pieces)), day(onDay))
                    .isDone();
            assertThat(did).as("%d on day %d", pieces, onDay).isEqualTo(can);
            if (did) {
                promises.put(name, new int[] {pieces, onDay});
            }
        }

        private void hold(String name, int pieces) {
            // What should come today is no goods that lie there yet.
            boolean can = pieces <= there - held && keeps(pieces, 0);
            boolean did = shop.promises()
                    .hold(
                            name,
                            List.of(shop.promises().need(TEA, pieces)),
                            env.now().plus(Duration.ofDays(90)))
                    .isDone();
            assertThat(did).isEqualTo(can);
            held += did ? pieces : 0;
        }

        private void order(String name, int pieces, int onDay) {
            OrderTerms terms = OrderTerms.exact(GULF, shop.stock().place(), day(onDay));
            shop.buy().orderAt(name, terms, List.of(at(TEA, pieces, "5.00"))).orElseThrow();
            shop.buy().by(BUYER).approve(name).orElseThrow();
            orders.put(name, new int[] {pieces, onDay});
        }

        private void receive() {
            orders.keySet().stream().findFirst().ifPresent(it -> {
                int[] order = orders.remove(it);
                shop.buy()
                        .receive(it, "DN-" + it, List.of(goods(TEA, order[0])))
                        .orElseThrow();
                there += order[0];
            });
        }

        void holds() {
            Promisable tea = shop.promises().ahead().toPromise(TEA, DAYS).orElseThrow();
            for (int day = 0; day < DAYS; day++) {
                long most = tea.days().cumulative().get(day);
                assertThat(most).isLessThanOrEqualTo(Math.max(tea.days().supply(day), 0));
                assertThat(keeps(most, day)).isTrue();
                assertThat(keeps(most + 1, day)).isFalse();
            }
        }
    }

    @Property(tries = 30)
    void aPromiseIsMadeExactlyWhereEveryOneCanStillBeKept(@ForAll long seed) {
        Walk walk = new Walk(seed);
        try (Mizan shop = walk.shop) {
            for (int step = 0; step < 30; step++) {
                walk.step();
                walk.holds();
            }
            assertThat(shop.health()).isEmpty();
        }
    }
}

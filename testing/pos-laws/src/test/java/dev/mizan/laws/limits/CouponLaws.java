// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.lamp;
import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Language;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A serial coupon is good for one sale, whoever comes first. */
class CouponLaws {
    private static final String SERIAL = Town.SERIALS.serial(7);

    private static void refuses(Outcome<?> outcome, String code, String word) {
        assertThat(outcome).isInstanceOf(Refused.class);
        Refused<?> refused = (Refused<?>) outcome;
        assertThat(refused.reason().code()).isEqualTo(code);
        assertThat(refused.message(Language.EN)).contains(word).doesNotContain("{");
        assertThat(refused.message(Language.AR))
                .contains(word)
                .doesNotContain("{")
                .matches("(?s).*\\p{InArabic}.*");
    }

    @Test
    void aUsedSerialIsRefusedWhenTheBasketIsPriced() {
        try (Mizan shop = Town.open(Town.shop(), Town.gift().build())) {
            TillDoor till = till(shop, "T1");
            assertThat(sell(till, lamp(till), SERIAL).orElseThrow().total()).isEqualTo(sar("50.00"));
            refuses(till.price(lamp(till), Set.of(SERIAL)), "limit.coupon-spent", SERIAL);
        }
    }

    @Test
    void aUsedSerialIsRefusedWhenTheSaleIsCompleted() {
        try (Mizan shop = Town.open(Town.shop(), Town.gift().build())) {
            TillDoor one = till(shop, "T1");
            TillDoor two = till(shop, "T2");
            PricedBasket first = one.price(lamp(one), Set.of(SERIAL)).orElseThrow();
            PricedBasket second = two.price(lamp(two), Set.of(SERIAL)).orElseThrow();
            sell(one, first).orElseThrow();
            var before = shop.digests();
            refuses(sell(two, second), "limit.coupon-spent", SERIAL);
            refuses(two.beginTender(second, List.of()), "limit.coupon-spent", SERIAL);
            assertThat(shop.digests()).isEqualTo(before);
        }
    }

    @Test
    void whatIsNoCouponOfTheCampaignIsRefused() {
        try (Mizan shop = Town.open(Town.shop(), Town.gift().build())) {
            TillDoor till = till(shop, "T1");
            refuses(till.price(lamp(till), Set.of("GIFT")), "limit.serial-needed", "GIFT");
            refuses(till.price(lamp(till), Set.of("GIFT-00071")), "limit.coupon-unknown", "GIFT-00071");
            String beyond = Town.SERIALS.serial(51);
            refuses(till.price(lamp(till), Set.of(beyond)), "limit.coupon-unknown", beyond);
            String other = Town.SERIALS.serial(8);
            refuses(till.price(lamp(till), Set.of(SERIAL, other)), "limit.one-serial", other);
            assertThat(till.price(lamp(till), Set.of("ELSEWHERE")).orElseThrow().total())
                    .isEqualTo(sar("60.00"));
        }
    }

    /** Three programs on one store race for the same serials; what the store does not let through is decided again. */
    @Property(tries = 15)
    void noTwoTillsEverSpendOneSerial(@ForAll @IntRange(min = 1, max = 4) int serials) throws Exception {
        MemoryStore store = new MemoryStore();
        Shop shop = Town.shop();
        Town.furnished(Mizan.open(shop, new Town.Shared(store)), Town.gift().build())
                .close();
        List<Mizan> programs = Stream.of("T1", "T2", "T3")
                .map(id -> Mizan.open(shop, new Town.Shared(store)))
                .toList();
        List<TillDoor> tills = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            tills.add(till(programs.get(i), "T" + (i + 1)));
        }
        List<PricedBasket> priced = new ArrayList<>();
        for (int serial = 1; serial <= serials; serial++) {
            for (TillDoor till : tills) {
                priced.add(till.price(lamp(till), Set.of(Town.SERIALS.serial(serial)))
                        .orElseThrow());
            }
        }
        ExecutorService crew = Executors.newFixedThreadPool(tills.size());
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < tills.size(); i++) {
            int at = i;
            work.add(() -> {
                int sold = 0;
                for (int k = at; k < priced.size(); k += tills.size()) {
                    Outcome<Sale> sale = sell(tills.get(at), priced.get(k));
                    sold += sale.isDone() ? 1 : 0;
                }
                return sold;
            });
        }
        int sold = 0;
        for (Future<Integer> one : crew.invokeAll(work)) {
            sold += one.get();
        }
        crew.shutdown();
        assertThat(sold).isEqualTo(serials);
        for (int serial = 1; serial <= serials; serial++) {
            StreamKey key = LimitKey.serial(Town.SERIALS.serial(serial));
            assertThat(store.version(key)).isEqualTo(1);
        }
        try (Mizan again = Mizan.open(shop, store)) {
            assertThat(again.limits().used(LimitKey.serial(SERIAL)).used().uses())
                    .isZero();
        }
    }
}

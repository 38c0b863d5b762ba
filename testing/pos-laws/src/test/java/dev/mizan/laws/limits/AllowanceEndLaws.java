// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.AllowanceLaws.reduced;
import static dev.mizan.laws.limits.AllowanceLaws.refuses;
import static dev.mizan.laws.limits.AllowanceLaws.uses;
import static dev.mizan.laws.limits.Town.lamp;
import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.redeem.AllowanceGranted;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Allowances that end by the clock, and those of tills that close. */
class AllowanceEndLaws {
    private static final TillId T2 = new TillId("T2");

    /**
     * However much is granted until an hour, and sold on both sides before and after: from that hour on the till gives nothing, the
     * limit holds, and what it did not spend is anybody's once it was heard of.
     */
    @Property(tries = 15)
    void afterItsHourAnAllowanceIsNotSpentAndWhatIsLeftIsAnybodys(
            @ForAll @IntRange(min = 1, max = 6) int most,
            @ForAll @IntRange(min = 1, max = 6) int granted,
            @ForAll @IntRange(min = 0, max = 4) int before,
            @ForAll @IntRange(min = 0, max = 180) int minutes,
            @ForAll boolean closing) {
        Promotion ten = Town.ten("TEN").limit(Limit.uses(most)).build();
        ManualEnv clock = ManualEnv.at("2026-11-22T09:00:00Z");
        Shop shop = Town.shop().env(clock);
        MemoryStore own = new MemoryStore();
        try (Mizan parent = Town.open(shop, ten);
                Mizan child = Town.furnished(Mizan.open(Town.alone(shop), new Town.Shared(own)), ten)) {
            TillDoor one = till(parent, "T1");
            TillDoor two = till(child, "T2");
            Instant end = Instant.parse("2026-11-22T11:00:00Z");
            Outcome<AllowanceGranted> grant = parent.limits().grant(ten.id(), T2, uses(granted), end);
            int held = grant.isDone() ? granted : 0;
            grant.map(fact -> child.limits().takeUp(T2, fact).orElseThrow());
            int away = reduced(two, before);
            assertThat(away).isEqualTo(Math.min(before, held));
            clock.advance(Duration.ofMinutes(minutes));
            boolean over = minutes >= 120;
            int later = reduced(two, 1);
            assertThat(later).isEqualTo(!over && away < held ? 1 : 0);
            boolean left = away + later < held;
            if (closing) {
                two.close(two.session().opened().orElseThrow().drawer(Currency.SAR))
                        .orElseThrow();
            } else {
                assertThat(child.limits().handBackEnded(T2).isDone()).isEqualTo(over && left);
            }
            Town.sync(own, parent, "T2");
            Town.sync(own, parent, "T2");
            boolean back = closing || over;
            int used = back ? away + later : held;
            assertThat(parent.limits().used(ten).used().uses()).isEqualTo(used);
            assertThat(parent.limits().handedBack()).isEmpty();
            assertThat(reduced(one, most + 1)).isEqualTo(most - used);
        }
    }

    @Test
    void aBasketThatWasPricedBeforeTheHourIsNotSoldByTheAllowanceAfterIt() {
        Promotion ten = Town.ten("TEN").limit(Limit.uses(5)).build();
        ManualEnv clock = ManualEnv.at("2026-11-22T09:00:00Z");
        Shop shop = Town.shop().env(clock);
        try (Mizan parent = Town.open(shop, ten);
                Mizan child = Town.open(Town.alone(shop), ten)) {
            TillDoor two = till(child, "T2");
            Instant end = Instant.parse("2026-11-22T11:00:00Z");
            refuses(
                    parent.limits().grant(ten.id(), T2, uses(2), Instant.parse("2026-11-22T09:00:00Z")),
                    "limit.ends-too-soon");
            child.limits()
                    .takeUp(
                            T2,
                            parent.limits().grant(ten.id(), T2, uses(2), end).orElseThrow())
                    .orElseThrow();
            child.limits()
                    .takeUp(T2, parent.limits().grant(ten.id(), T2, uses(1)).orElseThrow())
                    .orElseThrow();
            PricedBasket told = two.price(lamp(two)).orElseThrow();
            assertThat(told.total()).isEqualTo(sar("50.00"));
            clock.advance(Duration.ofHours(2));
            refuses(sell(two, told), "limit.allowance-over");
            assertThat(two.price(lamp(two)).orElseThrow().total()).isEqualTo(sar("60.00"));
            assertThat(child.limits().handBackEnded(T2).orElseThrow().usage().uses())
                    .isEqualTo(3);
        }
    }

    @Test
    void aTillThatClosesWhereLimitsAreKeptGivesBackAtOnce() {
        Promotion ten = Town.ten("TEN").limit(Limit.uses(5)).build();
        try (Mizan shop = Town.open(Town.shop(), ten)) {
            TillDoor two = till(shop, "T2");
            shop.limits()
                    .takeUp(T2, shop.limits().grant(ten.id(), T2, uses(4)).orElseThrow())
                    .orElseThrow();
            assertThat(shop.limits().used(ten).used().uses()).isEqualTo(4);
            two.close(sar("0.00")).orElseThrow();
            assertThat(shop.limits().used(ten).used()).isEqualTo(Usage.NONE);
            assertThat(shop.limits().handedBack()).isEmpty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.lamp;
import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a sale used is used again after a void, and after a return as the promotion says. */
class GiveBackLaws {
    private static final String SERIAL = Town.SERIALS.serial(7);

    private static Outcome<GoodsBack> back(TillDoor till, Sale sale, int pieces) {
        return till.takeBack(
                sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(pieces))), ReturnCause.CHANGED_MIND);
    }

    private static Promotion gift(GiveBack policy) {
        return Town.gift().limit(Limit.budget(sar("40.00"))).giveBack(policy).build();
    }

    @Test
    void aSaleThatIsGivenUpBeforeItIsPaidUsedNothing() {
        try (Mizan shop = Town.open(Town.shop(), gift(GiveBack.NEVER))) {
            TillDoor till = till(shop, "T1");
            var begun = till.beginTender(till.price(lamp(till), Set.of(SERIAL)).orElseThrow(), List.of())
                    .orElseThrow();
            assertThat(till.price(lamp(till), Set.of(SERIAL)).isDone()).isFalse();
            till.abandon(begun.checkout(), "left").orElseThrow();
            assertThat(shop.limits().used(gift(GiveBack.NEVER)).used()).isEqualTo(Usage.NONE);
            assertThat(sell(till, lamp(till), SERIAL).orElseThrow().total()).isEqualTo(sar("50.00"));
        }
    }

    @Test
    void aSaleWhoseTendersWereBegunGivesBackWhenItsGoodsComeBack() {
        try (Mizan shop = Town.open(Town.shop(), gift(GiveBack.WHEN_ALL_RETURNED))) {
            TillDoor till = till(shop, "T1");
            var begun = till.beginTender(till.price(lamp(till), Set.of(SERIAL)).orElseThrow(), List.of())
                    .orElseThrow();
            Sale sale =
                    till.sell(begun.checkout(), List.of(new Cash(sar("50.00")))).orElseThrow();
            assertThat(till.price(lamp(till), Set.of(SERIAL)).isDone()).isFalse();
            back(till, sale, 1).orElseThrow();
            assertThat(till.price(lamp(till), Set.of(SERIAL)).isDone()).isTrue();
        }
    }

    /** However a sale of many pieces comes back, the count ends where the policy says, and never below what others used. */
    @Property(tries = 30)
    void returnsGiveBackWhatThePromotionSays(
            @ForAll GiveBack policy,
            @ForAll @IntRange(min = 2, max = 5) int pieces,
            @ForAll @IntRange(min = 1, max = 4) int first) {
        int some = Math.min(first, pieces - 1);
        Promotion gift = gift(policy);
        try (Mizan shop = Town.open(Town.shop(), gift)) {
            TillDoor till = till(shop, "T1");
            sell(till, lamp(till), Town.SERIALS.serial(9)).orElseThrow();
            var basket = till.basket().add(Town.LAMP, Quantity.pieces(pieces)).orElseThrow();
            Sale sale = sell(till, basket, SERIAL).orElseThrow();
            GoodsBack part = back(till, sale, some).orElseThrow();
            long returned = part.fact().bill().lines().get(0).discount();
            Usage before = shop.limits().used(gift).used();
            long kept = policy == GiveBack.AMOUNTS_AS_RETURNED ? 2_000 - returned : 2_000;
            assertThat(before).isEqualTo(new Usage(2, 2, kept));
            back(till, sale, pieces - some).orElseThrow();
            Usage after = shop.limits().used(gift).used();
            boolean given = policy != GiveBack.NEVER;
            assertThat(after).isEqualTo(given ? new Usage(1, 1, 1_000) : new Usage(2, 2, 2_000));
            assertThat(shop.limits().used(LimitKey.serial(SERIAL)).used().uses())
                    .isEqualTo(given ? 0 : 1);
            assertThat(till.price(lamp(till), Set.of(SERIAL)).isDone()).isEqualTo(given);
        }
    }

    @Test
    void aMultiUseCouponIsCountedOverAllTillsAndNeverHalf() {
        Promotion hello = Town.ten("HELLO")
                .scope(Scope.OPEN.withCoupon("HELLO"))
                .limit(Limit.uses(2).of(dev.mizan.core.promotion.limit.Whose.COUPON))
                .build();
        try (Mizan shop = Town.open(Town.shop(), hello)) {
            TillDoor one = till(shop, "T1");
            TillDoor two = till(shop, "T2");
            sell(one, lamp(one), "HELLO").orElseThrow();
            var before = shop.digests();
            assertThat(one.sell(one.price(lamp(one), Set.of("HELLO")).orElseThrow(), List.of(new Cash(sar("1.00"))))
                            .isDone())
                    .isFalse();
            assertThat(shop.digests()).isEqualTo(before);
            assertThat(sell(two, lamp(two), "HELLO").orElseThrow().total()).isEqualTo(sar("50.00"));
            assertThat(sell(two, lamp(two), "HELLO").orElseThrow().total()).isEqualTo(sar("60.00"));
        }
    }
}

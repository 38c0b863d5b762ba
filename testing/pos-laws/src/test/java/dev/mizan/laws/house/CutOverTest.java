// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.CUP;
import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.moment.Due;
import dev.mizan.core.pricing.moment.MomentPolicy;
import dev.mizan.core.pricing.moment.MomentReason;
import dev.mizan.core.pricing.moment.PricingMoment;
import dev.mizan.core.pricing.moment.StaleBooks;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that were planned ahead begin to hold by the clock on the store's wall, in the middle of a sale if need be. */
class CutOverTest {
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 3, 2, 0, 0);
    private static final Instant EVENING = Instant.parse("2026-03-01T20:59:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-01T21:01:00Z");

    private final ManualEnv env = ManualEnv.at("2026-03-01T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void scannedAt2359AndPaidAt0001IsTenTenTwelveTen() {
        for (PricingMoment moment : PricingMoment.values()) {
            env.set(Instant.parse("2026-03-01T09:00:00Z"));
            try (Mizan shop = open(Kept.IN_MEMORY, moment, StaleBooks.MARK)) {
                cups(shop, "10.00");
                shop.catalogue().plan(1, MIDNIGHT, List.of(price("12.00"))).orElseThrow();
                TillDoor till = shop.till("T1");
                till.open(sar("0.00")).orElseThrow();
                env.set(EVENING);
                Basket basket = basket(till, "CUP");
                env.set(NIGHT);
                Sale sale = till.sell(till.price(basket).orElseThrow(), List.of(cash()))
                        .orElseThrow();
                assertThat(sale.fact().bill().gross())
                        .as("%s", moment)
                        .isEqualTo(moment == PricingMoment.TENDER ? sar("12.00") : sar("10.00"));
                assertThat(till.price(basket(till, "CUP")).orElseThrow().total())
                        .isEqualTo(sar("12.00"));
            }
        }
    }

    @Test
    void whatIsPlannedOutlivesARestartAndAReplayComesToTheSameState() {
        Kept kept = Kept.inFile(folder.resolve("shop.mizan").toString());
        try (Mizan shop = open(kept, PricingMoment.TENDER, StaleBooks.MARK)) {
            cups(shop, "10.00");
            shop.catalogue().plan(1, MIDNIGHT, List.of(price("12.00"))).orElseThrow();
            shop.catalogue().announce(new Due(2, MIDNIGHT.plusDays(1))).orElseThrow();
        }
        env.set(NIGHT);
        try (Mizan shop = Mizan.open(shop(kept, PricingMoment.TENDER, StaleBooks.MARK))) {
            assertThat(shop.till("T1")
                            .price(basket(shop.till("T1"), "CUP"))
                            .orElseThrow()
                            .total())
                    .isEqualTo(sar("12.00"));
            // The first change after midnight takes up what was due: it comes after it, not before.
            cups(shop, "13.00");
            assertThat(shop.catalogue().editions().at(MIDNIGHT).number()).isEqualTo(1);
            assertThat(shop.till("T1")
                            .price(basket(shop.till("T1"), "CUP"))
                            .orElseThrow()
                            .total())
                    .isEqualTo(sar("13.00"));
            var lived = shop.digests();
            shop.close();
            try (Mizan replayed = Mizan.replay(shop(kept, PricingMoment.TENDER, StaleBooks.MARK))) {
                assertThat(replayed.digests()).isEqualTo(lived);
            }
        }
    }

    @Test
    void aTillWithoutTheBooksThatAreDueMarksItsSalesOrSellsNothing() {
        try (Mizan shop = open(Kept.IN_MEMORY, PricingMoment.TENDER, StaleBooks.MARK)) {
            cups(shop, "10.00");
            shop.catalogue().announce(new Due(7, MIDNIGHT)).orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            Sale fresh = till.sell(basket(till, "CUP"), sar("10.00")).orElseThrow();
            env.set(NIGHT);
            Sale stale = till.sell(basket(till, "CUP"), sar("10.00")).orElseThrow();
            assertThat(fresh.fact().bill().books().missing()).isZero();
            assertThat(stale.fact().bill().books().missing()).isEqualTo(7);
            // Late is better than never: it holds as soon as it comes.
            shop.catalogue().plan(7, MIDNIGHT, List.of(price("12.00"))).orElseThrow();
            Sale late = till.sell(basket(till, "CUP"), sar("12.00")).orElseThrow();
            assertThat(late.fact().bill().books().missing()).isZero();
        }
        env.set(Instant.parse("2026-03-01T09:00:00Z"));
        try (Mizan strict = open(Kept.IN_MEMORY, PricingMoment.TENDER, StaleBooks.REFUSE)) {
            strict.catalogue().announce(new Due(7, MIDNIGHT)).orElseThrow();
            TillDoor till = strict.till("T1");
            assertThat(till.price(basket(till, "CUP")).isDone()).isTrue();
            env.set(NIGHT);
            assertThat(refusal(till.price(basket(till, "CUP")))).isEqualTo(MomentReason.STALE);
        }
    }

    @Test
    void aPlanThatCanNotBeIsRefusedByName() {
        try (Mizan shop = open(Kept.IN_MEMORY, PricingMoment.TENDER, StaleBooks.MARK)) {
            var catalogue = shop.catalogue();
            assertThat(refusal(catalogue.plan(1, MIDNIGHT, List.of()))).isEqualTo(MomentReason.EMPTY);
            assertThat(refusal(catalogue.plan(1, MIDNIGHT.minusDays(1), List.of(price("1.00")))))
                    .isEqualTo(MomentReason.PAST);
            assertThat(refusal(catalogue.withdraw(1))).isEqualTo(MomentReason.NO_EDITION);
            PromotionsChanged unknown =
                    new PromotionsChanged(List.of(), List.of(new PromotionId("NONE")), new TreeMap<>());
            assertThat(catalogue.plan(1, MIDNIGHT, List.of(unknown)).isDone()).isFalse();
            catalogue.plan(1, MIDNIGHT, List.of(price("12.00"))).orElseThrow();
            env.set(NIGHT);
            cups(shop, "13.00");
            assertThat(refusal(catalogue.plan(1, MIDNIGHT.plusDays(1), List.of(price("1.00")))))
                    .isEqualTo(MomentReason.OVERTAKEN);
        }
    }

    @Test
    void aPlanIsTakenBackOrPlannedAnewBeforeItHolds() {
        try (Mizan shop = open(Kept.IN_MEMORY, PricingMoment.TENDER, StaleBooks.MARK)) {
            cups(shop, "10.00");
            var catalogue = shop.catalogue();
            catalogue.plan(1, MIDNIGHT, List.of(price("12.00"))).orElseThrow();
            catalogue.plan(1, MIDNIGHT, List.of(price("11.00"))).orElseThrow();
            catalogue.plan(2, MIDNIGHT, List.of(price("99.00"))).orElseThrow();
            catalogue.withdraw(2).orElseThrow();
            env.set(NIGHT);
            TillDoor till = shop.till("T1");
            assertThat(till.price(basket(till, "CUP")).orElseThrow().total()).isEqualTo(sar("11.00"));
            var across =
                    till.price(basket(till, "CUP"), Set.of(), Optional.empty()).orElseThrow();
            assertThat(across.lines().get(0).edition()).isEqualTo(1);
        }
    }

    private Mizan open(Kept kept, PricingMoment moment, StaleBooks stale) {
        return CornerShop.furnished(shop(kept, moment, stale));
    }

    private Shop shop(Kept kept, PricingMoment moment, StaleBooks stale) {
        return CornerShop.of(kept, env).policies(Policies.USUAL.moments(new MomentPolicy(moment, stale)));
    }

    private static void cups(Mizan shop, String price) {
        shop.catalogue().setPrices(price(price).set()).orElseThrow();
    }

    private static PricesChanged price(String amount) {
        Price price = new Price(new PriceListId("SHELF"), CUP, Unit.PIECE, sar(amount), Period.ALWAYS);
        return new PricesChanged(List.of(), List.of(price), List.of());
    }

    private static Cash cash() {
        return new Cash(sar("20.00"));
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused ? refused.reason() : outcome;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.explain.Proof;
import dev.mizan.core.pricing.why.Why;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a pad knows of the basket before never shows. */
class ScanLaws {
    private static final int STEPS = 40;

    @Property(tries = 300)
    void aPadPricesEveryScanLikeAWholeBasketAnew(@ForAll long seed) {
        Random random = new Random(seed);
        ScanShop shop = new ScanShop(random);
        PricingPad pad = new PricingPad();
        Basket basket = shop.open();
        Basket other = shop.open();
        PricingTime day = shop.day();
        for (int step = 0; step < STEPS; step++) {
            day = random.nextInt(15) == 0 ? shop.day() : day;
            basket = shop.next(basket);
            same(shop.books, basket, day, pad);
            if (random.nextInt(12) == 0) {
                other = shop.next(other);
                same(shop.books, other, day, pad);
            }
        }
    }

    @Property(tries = 300)
    void goodsThatNoDealNamesPlayNoPartInDeals(@ForAll long seed) {
        Random random = new Random(seed);
        ScanShop shop = new ScanShop(random);
        Promotion watch = Promotion.builder("WATCH", Text.en("looks at the whole basket"))
                .when(Spend.atLeast(Money.ofMinor(1_000_000_000, Currency.SAR)))
                .gives(Phase.BASKET, PercentOff.of("5"))
                .build();
        Books watched = shop.with(watch);
        Basket basket = shop.open();
        for (int step = 0; step < STEPS; step++) {
            basket = shop.next(basket);
            PricingTime day = shop.day();
            Outcome<PricedBasket> one = Pricer.price(shop.books, basket, day);
            Outcome<PricedBasket> whole = Pricer.price(watched, basket, day);
            assertThat(ScanShop.told(one)).isEqualTo(ScanShop.told(whole));
        }
    }

    private static void same(Books books, Basket basket, PricingTime day, PricingPad pad) {
        Outcome<PricedBasket> anew = Pricer.price(books, basket, day);
        Outcome<PricedBasket> scanned = Pricer.price(books, basket, day, pad);
        assertThat(ScanShop.told(scanned)).isEqualTo(ScanShop.told(anew));
        if (anew.isDone()) {
            Optional<Proof> proof =
                    Pricer.proof(books, basket, day, Visit.PLAIN).orElseThrow();
            assertThat(Pricer.proof(Objects.requireNonNull(pad.columns())).map(ScanLaws::claim))
                    .isEqualTo(proof.map(ScanLaws::claim));
            assertThat(scanned.orElseThrow()).isEqualTo(anew.orElseThrow());
            assertThat(scanned.orElseThrow().copy()).isEqualTo(anew.orElseThrow());
            for (var line : basket.lines()) {
                assertThat(Why.of(books, scanned.orElseThrow(), line.id()))
                        .isEqualTo(Why.of(books, anew.orElseThrow(), line.id()));
            }
        }
    }

    private static List<Object> claim(Proof proof) {
        return List.of(proof.certificate(), proof.status(), proof.gap());
    }
}

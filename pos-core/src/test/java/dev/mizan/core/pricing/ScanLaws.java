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
            Outcome<PricedBasket> one = Pricer.price(shop.books, basket, shop.day());
            Outcome<PricedBasket> whole = Pricer.price(watched, basket, shop.day());
            assertThat(told(one)).isEqualTo(told(whole));
        }
    }

    private static void same(Books books, Basket basket, PricingTime day, PricingPad pad) {
        Outcome<PricedBasket> anew = Pricer.price(books, basket, day);
        Outcome<PricedBasket> scanned = Pricer.price(books, basket, day, pad);
        assertThat(told(scanned)).isEqualTo(told(anew));
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

    /** All that a priced basket says, or why it is refused. */
    private static String told(Outcome<PricedBasket> outcome) {
        if (!outcome.isDone()) {
            return outcome.toString();
        }
        PricedBasket priced = outcome.orElseThrow();
        StringBuilder text = new StringBuilder(priced.taxTotals() + " due " + priced.due());
        for (int i = 0; i < priced.size(); i++) {
            text.append('\n').append(priced.unitPrice(i)).append(priced.mode(i)).append(' ');
            text.append(priced.listed(i)).append(' ').append(priced.discount(i)).append(' ');
            text.append(priced.gross(i)).append(' ').append(priced.tax(i));
        }
        Discounts discounts = priced.discounts();
        for (int k = 0; k < discounts.size(); k++) {
            text.append('\n').append(discounts.promotion(k).id()).append(' ').append(discounts.times(k));
            text.append(' ').append(discounts.value(k)).append(' ').append(discounts.vendorValue(k));
        }
        for (int s = 0; s < discounts.shares(); s++) {
            text.append('\n').append(discounts.shareOf(s)).append(' ').append(discounts.shareLine(s));
            text.append(' ').append(discounts.shareUnits(s)).append(' ').append(discounts.shareAmount(s));
        }
        return text.append(discounts.status()).append(discounts.gap()).toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.gen.PromotionShop;
import dev.mizan.core.gen.PromotionShop.Case;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Limits;
import dev.mizan.core.promotion.limit.Remaining;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.scope.Visit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** One basket never takes more of a limit than is left, and a limit that does not bind changes nothing. */
class LimitedPricingLaws {
    private static final PricingTime AT = PricingTime.on(LocalDate.of(2026, 11, 22));

    @Provide
    Arbitrary<Case> cases() {
        return PromotionShop.cases();
    }

    /** The same promotions, each with some limit. */
    private static Case limited(Case shop) {
        PromotionBook book = shop.books().promotions();
        List<Promotion> all = book.promotions().stream()
                .map(it -> new Promotion(
                        it.id(),
                        it.name(),
                        it.scope(),
                        it.conditions(),
                        it.benefits(),
                        it.stacking(),
                        it.atMost(),
                        it.vendorShare(),
                        it.vendor(),
                        new Limits(List.of(Limit.uses(99)), Optional.empty(), GiveBack.NEVER),
                        it.sale()))
                .toList();
        return shop.with(book.define(all, List.of()).orElseThrow());
    }

    private static Usage usage(Discounts discounts, int k) {
        return discounts
                .promotion(k)
                .usage(discounts.times(k), discounts.value(k), discounts.credit(k), discounts.shippingWaived());
    }

    @Property(tries = 500)
    void noBasketTakesMoreOfALimitThanIsLeft(
            @ForAll("cases") Case shop,
            @ForAll @LongRange(min = 0, max = 2) long uses,
            @ForAll @LongRange(min = 0, max = 3) long times,
            @ForAll @LongRange(min = 0, max = 4_000) long amount) {
        Case limited = limited(shop);
        Usage left = new Usage(uses, times, amount);
        Map<String, Usage> remaining = new HashMap<>();
        limited.books()
                .promotions()
                .promotions()
                .forEach(it -> remaining.put(it.id().value(), left));
        Visit visit = Visit.PLAIN.shippedFor(1_500).remaining(new Remaining(remaining));
        PricedBasket priced =
                Pricer.price(limited.books(), limited.basket(), AT, visit).orElseThrow();
        Discounts discounts = priced.discounts();
        for (int k = 0; k < discounts.size(); k++) {
            assertThat(left.covers(usage(discounts, k)))
                    .as("%s of %s", usage(discounts, k), left)
                    .isTrue();
        }
        assertThat(Pricer.price(limited.books(), limited.basket(), AT, visit, new PricingPad())
                        .orElseThrow()
                        .copy())
                .isEqualTo(priced);
    }

    @Property(tries = 300)
    void aLimitThatDoesNotBindChangesNoMinorUnit(@ForAll("cases") Case shop) {
        Case limited = limited(shop);
        PricedBasket free =
                Pricer.price(shop.books(), shop.basket(), AT, Visit.PLAIN).orElseThrow();
        PricedBasket priced =
                Pricer.price(limited.books(), limited.basket(), AT, Visit.PLAIN).orElseThrow();
        assertThat(priced.gross()).isEqualTo(free.gross());
        assertThat(priced.discounts().total()).isEqualTo(free.discounts().total());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.report;

import static dev.mizan.laws.report.Shelf.basket;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.Purchase;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Reports of slow baskets, as laws on counted work: what does not match is never asked, and lines do not multiply. */
class WorkReportsTest {
    private static final PricingTime NOON = PricingTime.on(LocalDate.of(2026, 3, 6));

    /** A host's condition that counts how often it is asked. */
    private record Counted(AtomicLong asked) implements Condition {
        @Override
        public long missing(Purchase purchase) {
            asked.incrementAndGet();
            return 0;
        }
    }

    private static Promotion promotion(String id, Selector goods, AtomicLong asked) {
        return Promotion.builder(id, Text.en(id))
                .when(new Counted(asked))
                .gives(Phase.LINE, goods, PercentOff.of("1"))
                .build();
    }

    /** How often conditions are asked for one basket. */
    private static long asked(Basket basket, int others) {
        AtomicLong elsewhere = new AtomicLong();
        AtomicLong here = new AtomicLong();
        List<Promotion> all = new ArrayList<>();
        all.add(promotion("HERE", Selector.items("I0"), here));
        for (int i = 0; i < others; i++) {
            all.add(promotion("OTHER" + i, Selector.items("X" + i), elsewhere));
        }
        Pricer.price(books(all), basket, NOON, new PricingPad()).orElseThrow();
        assertThat(elsewhere).as("asked of promotions about other goods").hasValue(0);
        return here.get();
    }

    private static Books books(List<Promotion> all) {
        String[] goods = new String[200];
        java.util.Arrays.setAll(goods, i -> "I" + i + " 10.00");
        return Shelf.of(goods).books(PromotionBook.of(all.toArray(Promotion[]::new)));
    }

    @Test
    void vendure_3075_oneMorePromotionAsksItsConditionsOnce() {
        long one = asked(basket("1 I0"), 0);
        assertThat(one).isPositive().isLessThanOrEqualTo(2);
        assertThat(asked(basket("1 I0", "1 I1", "1 I2"), 1)).isEqualTo(one);
    }

    @Test
    void craftcms_1323_nopCommerce_3363_bagisto_11029_moreLinesAskNoMore() {
        String[] lines = new String[200];
        java.util.Arrays.setAll(lines, i -> "1 I" + i);
        long few = asked(basket("1 I0"), 10);
        assertThat(asked(basket(java.util.Arrays.copyOf(lines, 15)), 10)).isEqualTo(few);
        assertThat(asked(basket(lines), 10)).isEqualTo(few);
    }

    @Test
    void prestashop_14935_13380_promotionsForOtherGoodsAreNeverAsked() {
        assertThat(asked(basket("2 I0", "1 I1"), 10_000)).isEqualTo(asked(basket("2 I0", "1 I1"), 10));
    }
}

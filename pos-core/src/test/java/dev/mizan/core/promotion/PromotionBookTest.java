// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import static dev.mizan.core.gen.PromotionShop.sar;
import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromotionBookTest {
    private static Promotion promotion(String id, Phase phase, Reward... rewards) {
        PromotionBuilder builder = Promotion.builder(id, Text.en(id));
        for (Reward reward : rewards) {
            builder.gives(phase, reward);
        }
        return builder.build();
    }

    private static Outcome<PromotionBook> defined(Promotion... promotions) {
        return PromotionBook.EMPTY.define(List.of(promotions), List.of());
    }

    @Test
    void whatHasNoMeaningIsRefusedByItsName() {
        assertThat(reason(defined(promotion("A", Phase.LINE, PercentOff.of("101")))))
                .isEqualTo(PromotionReason.ABSURD_PERCENT);
        assertThat(reason(defined(promotion("A", Phase.LINE, PercentOff.of("-1")))))
                .isEqualTo(PromotionReason.ABSURD_PERCENT);
        assertThat(reason(defined(promotion("A", Phase.BASKET, new AmountOff(sar(-1), Per.BASKET)))))
                .isEqualTo(PromotionReason.NEGATIVE_AMOUNT);
        assertThat(reason(defined(promotion("A", Phase.BASKET, new GroupPrice(3, sar(100))))))
                .isEqualTo(PromotionReason.WRONG_PHASE);
        assertThat(reason(defined(promotion("A", Phase.CATALOGUE, new AmountOff(sar(100), Per.BASKET)))))
                .isEqualTo(PromotionReason.WRONG_PHASE);
        Money pounds = Money.of("1.00", Currency.GBP);
        assertThat(reason(defined(promotion(
                        "A", Phase.LINE, new AmountOff(sar(100), Per.LINE), new AmountOff(pounds, Per.LINE)))))
                .isEqualTo(PromotionReason.MIXED_CURRENCIES);
        Promotion ten = promotion("TEN", Phase.LINE, PercentOff.of("10"));
        assertThat(reason(defined(ten, ten))).isEqualTo(PromotionReason.DUPLICATE_ID);
        assertThat(reason(PromotionBook.EMPTY.define(List.of(), List.of(ten.id()))))
                .isEqualTo(PromotionReason.UNKNOWN_PROMOTION);
    }

    @Test
    void whoCombinesWithWhomMustBeSaidByBoth() {
        Promotion one = Promotion.builder("ONE", Text.en("one"))
                .gives(Phase.LINE, PercentOff.of("10"))
                .stacking(Stacking.FREE.onlyWith(new PromotionId("TWO")))
                .build();
        Promotion two = Promotion.builder("TWO", Text.en("two"))
                .gives(Phase.LINE, PercentOff.of("10"))
                .stacking(Stacking.FREE.onlyWith(new PromotionId("THREE")))
                .build();
        assertThat(reason(defined(one, two))).isEqualTo(PromotionReason.CYCLIC_COMBINATION);
        assertThat(defined(one, promotion("TWO", Phase.LINE, PercentOff.of("5")))
                        .isDone())
                .isTrue();
    }

    @Test
    void whatIsUnwiseIsToldInTwoLanguages() {
        Promotion alone = Promotion.builder("A", Text.en("a"))
                .gives(Phase.LINE, Selector.tags("NOBODY"), PercentOff.of("10"))
                .stacking(Stacking.FREE.alone())
                .build();
        Promotion other = Promotion.builder("B", Text.en("b"))
                .gives(Phase.LINE, FixedPrice.of(sar(100)).evenAbove())
                .stacking(Stacking.FREE.alone())
                .build();
        PromotionBook book = PromotionBook.of(alone, other);
        assertThat(book.findings())
                .extracting(Finding::reason)
                .containsExactlyInAnyOrder(
                        PromotionReason.EMPTY_LIST, PromotionReason.EQUAL_EXCLUSIVES, PromotionReason.RAISES_PRICE);
        book.findings().forEach(it -> {
            assertThat(it.message(Language.EN))
                    .doesNotContain("{")
                    .contains(it.promotion().value());
            assertThat(it.message(Language.AR))
                    .doesNotContain("{")
                    .contains(it.promotion().value());
        });
    }

    @Test
    void aChangedPromotionKeepsItsPlaceAndAWithdrawnOneIsGone() {
        Promotion one = promotion("ONE", Phase.LINE, PercentOff.of("10"));
        Promotion two = promotion("TWO", Phase.LINE, PercentOff.of("10"));
        Promotion changed = promotion("ONE", Phase.LINE, PercentOff.of("20"));
        PromotionBook book =
                PromotionBook.of(one, two).define(List.of(changed), List.of()).orElseThrow();
        assertThat(book.promotions()).containsExactly(changed, two);
        assertThat(book.version()).isEqualTo(2);
        assertThat(book.define(List.of(), List.of(one.id())).orElseThrow().promotions())
                .containsExactly(two);
        assertThat(book.promotions()).containsExactly(changed, two);
    }
}

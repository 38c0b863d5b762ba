// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

import static dev.mizan.core.gen.PromotionShop.sar;
import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.gen.Fields;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionBuilder;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.form.PromotionForm;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LimitTest {
    private static PromotionBuilder percent(String id) {
        return Promotion.builder(id, Text.en(id)).gives(Phase.BASKET, PercentOff.of("10"));
    }

    private static PromotionBuilder coupon(String id, String... codes) {
        return percent(id).scope(Scope.OPEN.withCoupon(codes));
    }

    private static Outcome<PromotionBook> defined(Promotion... promotions) {
        return PromotionBook.EMPTY.define(List.of(promotions), List.of());
    }

    private static void refuses(PromotionReason reason, Promotion... promotions) {
        Outcome<PromotionBook> outcome = defined(promotions);
        assertThat(reason(outcome)).isEqualTo(reason);
        Refused<?> refused = (Refused<?>) outcome;
        assertThat(refused.message(Language.EN)).doesNotContain("{");
        assertThat(refused.message(Language.AR)).doesNotContain("{").matches("(?s).*\\p{InArabic}.*");
    }

    @Test
    void limitsAreReadBackAsTheyWere() {
        Limit each = Limit.uses(2).of(Whose.CUSTOMER).every(Every.MONTH);
        for (Serials serials :
                List.of(new Serials.Numbered("EID-", 6, 1, 5_000), new Serials.Listed(Set.of("A7Q2", "Z9K1")))) {
            Promotion promotion = coupon("EID", "EID")
                    .limit(Limit.budget(sar(500_000)))
                    .limit(each)
                    .limit(Limit.uses(3).of(Whose.COUPON).every(Every.DAY))
                    .serials(serials)
                    .giveBack(GiveBack.AMOUNTS_AS_RETURNED)
                    .fundedBy(new SupplierId("LUMEN"), Percent.of("30"))
                    .build();
            assertThat(defined(promotion).isDone()).isTrue();
            assertThat(Fields.of(out -> PromotionForm.write(promotion, out)).read(PromotionForm::read))
                    .isEqualTo(promotion);
        }
    }

    @Test
    void limitsWithoutAMeaningAreRefusedByTheirNames() {
        refuses(
                PromotionReason.LIMIT_TOO_SMALL,
                percent("A").limit(Limit.uses(0)).build());
        refuses(
                PromotionReason.LIMIT_TOO_SMALL,
                percent("A").limit(Limit.budget(sar(-5))).build());
        refuses(
                PromotionReason.LIMIT_TWICE,
                percent("A").limit(Limit.uses(1)).limit(Limit.uses(2)).build());
        refuses(
                PromotionReason.LIMIT_COUNTS_NOTHING,
                percent("A").limit(Limit.times(2)).build());
        refuses(
                PromotionReason.LIMIT_COUNTS_NOTHING,
                Promotion.builder("A", Text.en("points"))
                        .gives(Phase.BASKET, new PointsTimes(Percent.of("200")))
                        .limit(Limit.budget(sar(100)))
                        .build());
        refuses(
                PromotionReason.LIMIT_WITHOUT_COUPON,
                percent("A").limit(Limit.uses(1).of(Whose.COUPON)).build());
        Serials run = new Serials.Numbered("EID-", 4, 1, 9);
        refuses(PromotionReason.LIMIT_WITHOUT_COUPON, percent("A").serials(run).build());
        refuses(
                PromotionReason.LIMIT_WITHOUT_COUPON,
                coupon("A", "X", "Y").serials(run).build());
        refuses(
                PromotionReason.LIMIT_NEEDS_PLAIN_NAME,
                percent("عيد").limit(Limit.uses(1)).build());
        refuses(
                PromotionReason.LIMIT_NEEDS_PLAIN_NAME,
                coupon("A", "عيد").limit(Limit.uses(1).of(Whose.COUPON)).build());
        refuses(
                PromotionReason.SERIALS_OVERLAP,
                coupon("A", "EID").serials(run).build(),
                coupon("B", "OTHER")
                        .serials(new Serials.Listed(Set.of("EID-00017")))
                        .build());
        assertThat(defined(
                                coupon("A", "EID").serials(run).build(),
                                coupon("B", "EID").serials(run).build())
                        .isDone())
                .isTrue();
        assertThat(defined(Promotion.builder("A", Text.en("deal"))
                                .gives(Phase.ITEM, new CheapestFree(3, 1, Percent.HUNDRED))
                                .limit(Limit.times(2))
                                .build())
                        .isDone())
                .isTrue();
    }

    @Property(tries = 200)
    void aRunHasItsSerialsAndNoOther(@ForAll @LongRange(min = 0, max = 20_000) long number, @ForAll String other) {
        Serials.Numbered run = new Serials.Numbered("S-", 5, 100, 9_999);
        boolean inside = number >= 100 && number <= 9_999;
        assertThat(run.has(run.serial(Math.min(number, 99_999)))).isEqualTo(inside);
        String serial = run.serial(Math.min(number, 99_999));
        int digit = serial.charAt(4) - '0';
        String wrong = serial.substring(0, 4) + (digit + 1) % 10 + serial.substring(5);
        assertThat(run.has(wrong)).isFalse();
        assertThat(run.has(other)).isFalse();
    }

    @Test
    void serialsThatCanNotBeAreBugs() {
        assertThatThrownBy(() -> new Serials.Numbered("", 4, 1, 9)).hasMessageContaining("\"\"");
        assertThatThrownBy(() -> new Serials.Numbered("A", 2, 1, 100)).hasMessageContaining("100");
        assertThatThrownBy(() -> new Serials.Numbered("A", 4, 9, 1)).hasMessageContaining("9 to 1");
        assertThatThrownBy(() -> new Serials.Listed(Set.of("a b c"))).hasMessageContaining("a b c");
        assertThatThrownBy(
                        () -> new Limit(Whose.PROMOTION, Measure.AMOUNT, 5, java.util.Optional.empty(), Every.ALWAYS))
                .hasMessageContaining("AMOUNT");
    }
}

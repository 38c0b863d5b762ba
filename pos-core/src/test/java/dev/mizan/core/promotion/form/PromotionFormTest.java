// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.condition.LineQuantity;
import dev.mizan.core.promotion.condition.OrderOrdinal;
import dev.mizan.core.promotion.condition.PaidBy;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.FixedTotal;
import dev.mizan.core.promotion.reward.FlexiAmount;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.Margin;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.reward.TierBasis;
import dev.mizan.core.promotion.reward.TieredPercent;
import dev.mizan.core.promotion.scope.HijriDays;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.TimeOfDay;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.PriceRange;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every promotion that can be written down is read back as it was. */
class PromotionFormTest {
    private static final Money TEN = Money.of("10.00", Currency.SAR);
    private static final Selector TEA = Selector.groups("TEA")
            .or(Selector.items("MINT", "SAGE"))
            .at(PriceRange.from(TEN))
            .atFullPrice()
            .except(Selector.tags("premium").at(PriceRange.upTo(TEN)));

    private static final List<Condition> CONDITIONS = List.of(
            Spend.atLeast(TEN),
            Spend.over(TEN).by(Basis.CURRENT).on(TEA),
            HasItems.any(TEA),
            HasItems.inAll(3),
            new LineQuantity(4),
            new OrderOrdinal(2),
            new PaidBy("CARD"));

    private static final List<Reward> REWARDS = List.of(
            PercentOff.of("12.5"),
            PercentOff.of("10").of(Basis.ORIGINAL).atMost(TEN, Per.LINE).onUnits(2, Pick.DEAREST),
            new AmountOff(TEN, Per.UNIT),
            new AmountOff(TEN, Per.BASKET),
            FixedPrice.of(TEN).forUnit("KGM").evenAbove(),
            FixedPrice.of(TEN).forBaseUnit(),
            new FixedTotal(TEN),
            new TieredPercent(
                    TierBasis.BASKET_SPEND,
                    List.of(new TieredPercent.Tier(100, Percent.of("5")), new TieredPercent.Tier(500, Percent.of("9"))),
                    Optional.of(Currency.SAR)),
            new FlexiAmount(TEN, TEN, 0),
            new FlexiAmount(TEN, TEN, 3),
            new Margin(Percent.of("3")),
            new GroupPercent(2, Percent.of("20")),
            new GroupAmount(2, TEN, true),
            new GroupPrice(3, TEN),
            new CheapestFree(3, 1, Percent.HUNDRED),
            BuyGet.free(new Slot(TEA, 2), new Slot(Selector.ALL, 1)),
            BuyGet.free(new Slot(TEA, 2), new Slot(TEA, 1)).at(Percent.of("50")).equalOrLower(),
            Bundle.price(TEN, new Slot(TEA, 1), new Slot(Selector.items("CUP"), 2)),
            Bundle.save(TEN, new Slot(TEA, 1)),
            new FreeShipping(),
            new Gift(Sku.of("CUP"), Quantity.pieces(1), Percent.HUNDRED, new Slot(TEA, 2)),
            new PointsTimes(Percent.of("200")),
            new CashBack(Percent.of("2.5")));

    @Test
    void eachConditionAndRewardIsReadBackAsItWas() {
        for (Condition condition : CONDITIONS) {
            again(Promotion.builder("C", Text.en("condition"))
                    .when(condition)
                    .gives(Phase.BASKET, PercentOff.of("1"))
                    .build());
        }
        for (Reward reward : REWARDS) {
            again(Promotion.builder("R", Text.of("reward", "مكافأة"))
                    .gives(new Benefit(Phase.LINE, TEA, reward, true))
                    .gives(Phase.BASKET, reward)
                    .build());
        }
    }

    @Test
    void scopeAndStackingAreReadBackAsTheyWere() {
        Schedule times = Schedule.during(Period.month(2026, 11))
                .on(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .between(new TimeOfDay(LocalTime.of(22, 0), LocalTime.of(2, 0)))
                .in(HijriDays.month(9));
        Scope scope = Scope.OPEN
                .by(Channel.WEB, Channel.SHOP)
                .in(new StoreId("riyadh"))
                .forGroups(new CustomerGroup("STAFF"))
                .withCoupon("EID", "WELCOME")
                .when(times);
        again(Promotion.builder("S", Text.en("all of it"))
                .scope(scope)
                .gives(Phase.BASKET, PercentOff.of("1"))
                .stacking(Stacking.FREE
                        .lane(2)
                        .priority(-3)
                        .alone()
                        .group("g")
                        .onlyWith(new PromotionId("B"), new PromotionId("A")))
                .atMost(3)
                .fundedByVendor(Percent.of("30"))
                .build());
    }

    @Test
    void aSaleAndItsLicenceAreReadBack() {
        Promotion sale = Promotion.builder("SALE", Text.en("sale"))
                .gives(Phase.BASKET, PercentOff.of("20"))
                .shownAsSale()
                .build();
        SaleLicence licence = new SaleLicence(
                "T-1",
                Period.parse("2026-11-20/2026-12-05"),
                Selector.groups("CLOTHES"),
                Percent.of("10"),
                Percent.of("50"));
        PromotionsChanged fact = new PromotionsChanged(List.of(sale), List.of(), new TreeMap<>(), List.of(licence));
        assertThat(Fields.again(fact)).isEqualTo(fact);
        PromotionBook book = fact.applyTo(PromotionBook.EMPTY);
        assertThat(Fields.of(out -> PromotionsChanged.write(PromotionBook.EMPTY, book, out))
                        .read(in -> PromotionsChanged.read(PromotionBook.EMPTY, in))
                        .licences())
                .containsExactly(licence);
    }

    @Test
    void aBookWrittenAsItsDifferenceFromTheFirstIsReadBack() {
        Promotion stays = promotion("STAYS");
        Promotion goes = promotion("GOES");
        PromotionBook began = PromotionBook.of(stays, goes)
                .tags(Map.of("old", Set.of(Sku.of("A"))))
                .version(0);
        PromotionBook book = began.define(
                        List.of(promotion("NEW")),
                        List.of(goes.id()),
                        Map.of("old", Set.of(), "new", Set.of(Sku.of("B"))))
                .orElseThrow();
        PromotionBook read = Fields.of(out -> PromotionsChanged.write(began, book, out))
                .read(in -> PromotionsChanged.read(began, in));

        assertThat(read.promotions()).containsExactlyInAnyOrderElementsOf(book.promotions());
        assertThat(read.tags()).isEqualTo(book.tags()).containsOnlyKeys("new");
        assertThat(read.version()).isEqualTo(book.version()).isEqualTo(1);
    }

    @Test
    void aHostsOwnConditionIsRefusedByName() {
        Promotion own = Promotion.builder("OWN", Text.en("own"))
                .when(purchase -> 0)
                .gives(Phase.BASKET, PercentOff.of("1"))
                .build();
        assertThat(PromotionsChanged.decide(PromotionBook.EMPTY, List.of(own), List.of(), Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PromotionReason.NOT_WRITTEN_DOWN));
    }

    private static Promotion promotion(String id) {
        return Promotion.builder(id, Text.en(id))
                .gives(Phase.BASKET, PercentOff.of("1"))
                .build();
    }

    private static void again(Promotion promotion) {
        PromotionsChanged fact = new PromotionsChanged(List.of(promotion), new ArrayList<>(), new TreeMap<>());
        assertThat(Fields.again(fact)).isEqualTo(fact);
    }
}

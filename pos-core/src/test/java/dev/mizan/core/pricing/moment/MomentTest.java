// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import static dev.mizan.core.gen.Refusals.reason;
import static dev.mizan.core.pricing.moment.TeaShop.MIDNIGHT;
import static dev.mizan.core.pricing.moment.TeaShop.SUGAR;
import static dev.mizan.core.pricing.moment.TeaShop.TEA;
import static dev.mizan.core.pricing.moment.TeaShop.each;
import static dev.mizan.core.pricing.moment.TeaShop.opened;
import static dev.mizan.core.pricing.moment.TeaShop.paid;
import static dev.mizan.core.pricing.moment.TeaShop.price;
import static dev.mizan.core.pricing.moment.TeaShop.scanned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.TimeOfDay;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 3, 1, 23, 59);
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 3, 2, 0, 1);
    private static final Editions DEARER = Editions.of(
            TeaShop.books(10_00, 3_00), List.of(new Edition(1, MIDNIGHT, TeaShop.books(12_00, 2_00))), List.of());

    @Test
    void scannedBeforeMidnightAndPaidAfterIsTenTenTwelveTen() {
        Basket tea = scanned(opened(EVENING), TEA, EVENING);
        assertThat(each(DEARER, tea, NIGHT)).containsExactly(10_00L, 10_00L, 12_00L, 10_00L);
        assertThat(each(DEARER, tea, EVENING)).containsOnly(10_00L);
    }

    @Test
    void aPriceOfTheBookThatChangesWithTheDayIsTheSameCutOver() {
        Editions one = Editions.of(TeaShop.books(
                List.of(price(TEA, 10_00, Period.ALWAYS), price(TEA, 12_00, Period.from(MIDNIGHT.toLocalDate())))));
        Basket tea = scanned(opened(EVENING), TEA, EVENING);
        assertThat(each(one, tea, NIGHT)).containsExactly(10_00L, 10_00L, 12_00L, 10_00L);
    }

    @Test
    void inTheCustomersFavourEachLineHasItsOwnLowest() {
        Basket both = scanned(scanned(opened(EVENING), TEA, EVENING), SUGAR, EVENING);
        assertThat(each(DEARER, both, NIGHT)).containsExactly(13_00L, 13_00L, 14_00L, 12_00L);
        PricedAcross favour = paid(DEARER, both, NIGHT, PricingMoment.CUSTOMER_FAVOUR);
        assertThat(favour.lines()).extracting(LineMoment::of).containsExactly(EVENING, NIGHT);
        assertThat(favour.told(Language.EN))
                .containsExactly(
                        "TEA: SAR 10.00 at 2026-03-01 23:59, SAR 12.00 at 2026-03-02 00:01. It has the price of"
                                + " 2026-03-01 23:59 (in the customer's favour).",
                        "SUGAR: SAR 3.00 at 2026-03-01 23:59, SAR 2.00 at 2026-03-02 00:01. It has the price of"
                                + " 2026-03-02 00:01 (in the customer's favour).");
        assertThat(favour.told(Language.AR).get(0)).contains("لصالح العميل").contains("SAR 10.00 عند 2026-03-01 23:59");
    }

    @Test
    void whatIsScannedAfterMidnightIntoAnOldBasketGoesByEachPolicysOwnMoment() {
        Basket tea = scanned(opened(EVENING), TEA, NIGHT);
        assertThat(each(DEARER, tea, NIGHT.plusMinutes(1))).containsExactly(12_00L, 10_00L, 12_00L, 10_00L);
    }

    @Test
    void aBasketThatForgotItsTimesIsPricedAnew() {
        Basket parked = scanned(opened(EVENING), TEA, EVENING).withoutTimes();
        assertThat(each(DEARER, parked, NIGHT)).containsOnly(12_00L);
    }

    @Test
    void aPromotionThatEndsWhileTheShopperQueuesIsKeptInHisFavour() {
        Promotion happyHour = Promotion.builder("HAPPY", Text.of("Happy hour", "ساعة سعيدة"))
                .scope(Scope.OPEN.when(
                        Schedule.ALWAYS.between(new TimeOfDay(LocalTime.of(17, 0), LocalTime.of(19, 0)))))
                .gives(Phase.LINE, Selector.ALL, PercentOff.of("50"))
                .build();
        Editions books = Editions.of(TeaShop.books(10_00, 3_00, happyHour));
        LocalDateTime before = LocalDateTime.of(2026, 3, 1, 18, 59);
        Basket tea = scanned(opened(before), TEA, before);
        assertThat(each(books, tea, before.plusMinutes(2))).containsExactly(10_00L, 5_00L, 10_00L, 5_00L);
        LocalDateTime early = LocalDateTime.of(2026, 3, 1, 16, 59);
        assertThat(each(books, scanned(opened(early), TEA, early), early.plusMinutes(2)))
                .containsExactly(5_00L, 10_00L, 5_00L, 5_00L);
    }

    @Test
    void promisedPricesHoldUntilTheirLastDayAndForWhatWasPromisedOnly() {
        LocalDateTime promised = LocalDateTime.of(2026, 2, 20, 12, 0);
        PriceHold hold = new PriceHold(promised, MIDNIGHT.toLocalDate());
        Basket quoted = scanned(scanned(opened(promised), TEA, promised), TEA, NIGHT);
        PricedAcross held = asked(quoted, NIGHT, hold);
        assertThat(held.priced().due()).isEqualTo(10_00L + 12_00L);
        assertThat(asked(quoted, NIGHT.plusDays(1), hold).priced().due()).isEqualTo(24_00L);
    }

    private static PricedAcross asked(Basket basket, LocalDateTime at, PriceHold hold) {
        return MomentPricer.price(
                        DEARER,
                        basket,
                        new PricingTime(at, at.toLocalDate()),
                        Visit.PLAIN,
                        new MomentPolicy(PricingMoment.TENDER, StaleBooks.MARK),
                        Optional.of(hold))
                .orElseThrow();
    }

    @Test
    void aClockThatWentBackMakesNothingLaterThanNow() {
        Basket tea = scanned(opened(NIGHT), TEA, NIGHT);
        assertThat(each(DEARER, tea, EVENING)).containsOnly(10_00L);
    }

    @Test
    void aTillWithoutADueEditionIsStaleAndMarksOrRefuses() {
        Editions offline = Editions.of(TeaShop.books(10_00, 3_00), List.of(), List.of(new Due(1, MIDNIGHT)));
        Basket tea = scanned(opened(EVENING), TEA, EVENING);
        assertThat(paid(offline, tea, EVENING, PricingMoment.TENDER).stale()).isEmpty();
        PricedAcross marked = paid(offline, tea, NIGHT, PricingMoment.TENDER);
        assertThat(marked.stale()).contains(new Due(1, MIDNIGHT));
        assertThat(marked.priced().due()).isEqualTo(10_00L);
        assertThat(marked.told(Language.EN))
                .containsExactly("Edition 1 of the books holds since 2026-03-02 00:00 and has not come to this till.");
        MomentPolicy strict = new MomentPolicy(PricingMoment.TENDER, StaleBooks.REFUSE);
        PricingTime paying = new PricingTime(NIGHT, NIGHT.toLocalDate());
        assertThat(reason(MomentPricer.price(offline, tea, paying, Visit.PLAIN, strict)))
                .isEqualTo(MomentReason.STALE);
    }

    @Test
    void aLaterEditionThanTheMissingOneMakesTheBooksFreshAgain() {
        Editions jumped = Editions.of(
                TeaShop.books(10_00, 3_00),
                List.of(new Edition(2, MIDNIGHT.plusDays(1), TeaShop.books(13_00, 3_00))),
                List.of(new Due(1, MIDNIGHT), new Due(2, MIDNIGHT.plusDays(1))));
        assertThat(jumped.missing(MIDNIGHT.minusSeconds(1))).isEmpty();
        assertThat(jumped.missing(MIDNIGHT)).contains(new Due(1, MIDNIGHT));
        assertThat(jumped.missing(MIDNIGHT.plusDays(1))).isEmpty();
    }

    @Test
    void aSaleNamesTheBooksOfPayingWhateverMomentItsPricesAreOf() {
        Basket tea = scanned(opened(EVENING), TEA, EVENING);
        PricedBasket across = paid(DEARER, tea, NIGHT, PricingMoment.SCAN).priced();
        assertThat(across.versions())
                .isEqualTo(Pricer.price(DEARER.at(NIGHT).books(), tea, new PricingTime(NIGHT, NIGHT.toLocalDate()))
                        .orElseThrow()
                        .versions());
    }
}

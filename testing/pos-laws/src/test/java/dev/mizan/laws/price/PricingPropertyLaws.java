// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.gen.PromotionDraft;
import dev.mizan.laws.gen.ShopDraft;
import dev.mizan.laws.law.AmountLaws;
import dev.mizan.laws.law.DealLaws;
import dev.mizan.laws.law.PricingLaws;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.laws.law.SameAnswerLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The pricer's part of the 23 properties, each by its number; {@link PricingLaws} has the table of all. */
@PropertyDefaults(tries = 300)
class PricingPropertyLaws {
    /** What {@link ShopDraft} calls one riyal is 10,000 of them: every percentage of an amount is exact then. */
    private static final long LARGE = 1_000_000;

    @Provide
    Arbitrary<PromotedShop> shops() {
        return PromotedShops.any();
    }

    @Provide
    Arbitrary<ShopDraft> drafts() {
        return PromotedShops.drafts();
    }

    @Provide
    Arbitrary<PromotedShop> contests() {
        return PromotedShops.contests().map(draft -> draft.shop(1));
    }

    @Provide
    Arbitrary<ShopDraft> fewPieces() {
        return PromotedShops.fewPieces();
    }

    @Provide
    Arbitrary<ShopDraft> scraps() {
        return PromotedShops.scraps();
    }

    @Provide
    Arbitrary<PromotionDraft> deals() {
        return PromotedShops.deals();
    }

    @Provide
    Arbitrary<ShopDraft> without() {
        return PromotedShops.drafts().map(draft -> draft.with(List.of()).at(PriceMode.TAX_EXCLUSIVE));
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.longs()
                .between(0, 100_000)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void p01_linesAddUpToTheTotal(@ForAll("shops") PromotedShop shop) {
        assertThat(AmountLaws.linesAddUpToTheTotal(shop)).isEmpty();
    }

    @Property
    void p02_noLineIsBelowZeroOrItsFloorNorAboveItsPrice(@ForAll("shops") PromotedShop shop) {
        assertThat(AmountLaws.noLineIsBelowZeroOrItsFloorNorAboveItsPrice(shop)).isEmpty();
    }

    @Property
    void p03_eachUnitStandsInAtMostOneGroup(@ForAll("shops") PromotedShop shop) {
        PromotionPolicy compete = shop.books().promotions().policy().contest(Contest.BEST_DEAL);
        assertThat(DealLaws.eachUnitStandsInAtMostOneGroup(
                        shop.with(shop.books().promotions().policy(compete))))
                .isEmpty();
    }

    /** On few pieces, too few for all groups: a unit that stands in two is seen at once. */
    @Property(tries = 2000)
    void p03_ofFewPiecesEachStandsInAtMostOneGroup(@ForAll("fewPieces") ShopDraft draft) {
        PromotedShop shop = draft.shop(1);
        assertThat(DealLaws.eachUnitStandsInAtMostOneGroup(shop)).isEmpty();
        assertThat(DealLaws.aDealHasAsManyUnitsAsItsGroups(shop)).isEmpty();
    }

    @Property
    void p03_aDealHasAsManyUnitsAsItsGroups(@ForAll("shops") PromotedShop shop) {
        assertThat(DealLaws.aDealHasAsManyUnitsAsItsGroups(shop)).isEmpty();
    }

    @Property
    void p03_noPromotionAppliesMoreOftenThanItMay(@ForAll("shops") PromotedShop shop) {
        assertThat(DealLaws.noPromotionAppliesMoreOftenThanItMay(shop)).isEmpty();
    }

    @Property(tries = 6000)
    void p04_theDealIsTheBestOfAllWays(@ForAll("fewPieces") ShopDraft draft) {
        assertThat(DealLaws.theDealIsTheBestOfAllWays(draft.shop(1))).isEmpty();
    }

    @Property
    void p04_noOrderOfGreedSavesMore(@ForAll("contests") PromotedShop shop, @ForAll Random random) {
        assertThat(DealLaws.noOrderOfGreedSavesMore(shop, random)).isEmpty();
    }

    @Property
    void p05_oneMoreDealNeverRaisesTheTotal(
            @ForAll("contests") PromotedShop shop, @ForAll("deals") PromotionDraft more) {
        assertThat(DealLaws.oneMoreDealNeverRaisesTheTotal(shop, renamed(more).at(1)))
                .isEmpty();
    }

    /** Found by the one above: a group of scraps comes to less than is taken off it, which a plan does not know. */
    @Property(tries = 2000)
    void p05_oneMoreDealNeverRaisesTheTotalOfScraps(
            @ForAll("scraps") ShopDraft draft, @ForAll("deals") PromotionDraft more) {
        assertThat(DealLaws.oneMoreDealNeverRaisesTheTotal(
                        draft.shop(1), renamed(more).at(1)))
                .isEmpty();
    }

    @Property(tries = 2000)
    void p04_noWayOfScrapsSavesMoreThanIsClaimed(@ForAll("scraps") ShopDraft draft) {
        assertThat(DealLaws.noWaySavesMoreThanIsClaimed(draft.shop(1))).isEmpty();
    }

    private static PromotionDraft renamed(PromotionDraft it) {
        return new PromotionDraft(
                it.name() + 100,
                it.phase(),
                it.target(),
                it.kind(),
                it.figure(),
                it.condition(),
                it.stacking(),
                it.quarters());
    }

    @Property
    void p06_neitherOrderNorSplittingOfLinesMovesAMinorUnit(@ForAll("shops") PromotedShop shop, @ForAll Random random) {
        assertThat(SameAnswerLaws.neitherOrderNorSplittingOfLinesMovesAMinorUnit(shop, random))
                .isEmpty();
    }

    @Property
    void p07_pricingIsIdempotent(@ForAll("shops") PromotedShop shop, @ForAll("shops") PromotedShop before) {
        assertThat(SameAnswerLaws.pricingIsIdempotent(shop, before)).isEmpty();
    }

    @Property
    void p08_aPromotionThatDoesNotMatchChangesNothing(@ForAll("shops") PromotedShop shop) {
        assertThat(SameAnswerLaws.aPromotionThatDoesNotMatchChangesNothing(shop))
                .isEmpty();
    }

    @Property
    void p08_aDealTwiceOverSavesTheSame(@ForAll("contests") PromotedShop shop) {
        assertThat(DealLaws.aDealTwiceOverSavesTheSame(shop)).isEmpty();
    }

    @Property
    void p09_allAmountsTimesKGiveKTimesTheDiscount(
            @ForAll("drafts") ShopDraft draft, @ForAll @IntRange(min = 2, max = 7) int k) {
        List<PromotionDraft> scaling = draft.promotions().stream()
                .filter(it -> it.condition() != 5 && !it.mayExceedItsGoods())
                .toList();
        ShopDraft own = draft.with(scaling);
        assertThat(DealLaws.allAmountsTimesKGiveKTimesTheDiscount(own.shop(LARGE), own.shop(LARGE * k), k))
                .isEmpty();
    }

    @Property
    void p10_proratedPartsAreNearestToTheirIdeals(
            @ForAll @LongRange(min = 0, max = 1_000_000) long whole,
            @ForAll("weights") long[] weights,
            @ForAll Random random) {
        long[] room = new long[weights.length];
        for (int i = 0; i < room.length; i++) {
            room[i] = random.nextInt(100_000);
        }
        assertThat(AmountLaws.proratedPartsAreNearestToTheirIdeals(whole, weights, room))
                .isEmpty();
    }

    @Property
    void p11_oneHundredPercentOffIsZeroInEveryTaxModeAndLevel(
            @ForAll("drafts") ShopDraft draft,
            @ForAll TaxLevel level,
            @ForAll PriceMode mode,
            @ForAll boolean onBasket,
            @ForAll boolean withTax) {
        PromotedShop shop = draft.at(level).at(mode).shop(1);
        assertThat(AmountLaws.oneHundredPercentOffIsZero(shop, onBasket, withTax))
                .isEmpty();
    }

    @Property
    void p12_takingTaxOutUndoesPuttingItOn(@ForAll("without") ShopDraft draft) {
        PricedBasket without = draft.shop(1).priced();
        PromotedShop shop = Inclusive.of(draft.shop(1), without);
        assertThat(AmountLaws.takingTaxOutUndoesPuttingItOn(without, shop.priced(), draft.level()))
                .isEmpty();
    }

    @Property
    void p14_aBookThatIsReadBackPricesTheSame(@ForAll("shops") PromotedShop shop) {
        assertThat(SameAnswerLaws.aBookThatIsReadBackPricesTheSame(shop)).isEmpty();
    }

    @Property(tries = 100)
    void p19_onlyTheTruePlanIsBelieved(@ForAll("contests") PromotedShop shop) {
        assertThat(DealLaws.onlyTheTruePlanIsBelieved(shop)).isEmpty();
    }

    @Property
    void p20_explainedDeltasSumToTheDiscount(@ForAll("shops") PromotedShop shop) {
        assertThat(AmountLaws.explainedDeltasSumToTheDiscount(shop)).isEmpty();
    }

    @Property
    void p20_theTreeOfEachLineAddsUp(@ForAll("shops") PromotedShop shop) {
        assertThat(AmountLaws.theTreeOfEachLineAddsUp(shop)).isEmpty();
    }

    @Property(tries = 20)
    void p21_anyNumberOfThreadsGivesTheSame(
            @ForAll @Size(8) List<@net.jqwik.api.From("contests") PromotedShop> shops,
            @ForAll @IntRange(min = 2, max = 8) int threads,
            @ForAll @IntRange(min = 16, max = 60) int states) {
        List<PromotedShop> thrifty = new ArrayList<>();
        Budget budget = new Budget("SMALL", states, 5);
        for (PromotedShop shop : shops) {
            PromotionPolicy policy = shop.books().promotions().policy().budget(budget);
            thrifty.add(shop.with(shop.books().promotions().policy(policy)));
        }
        assertThat(SameAnswerLaws.anyNumberOfThreadsGivesTheSame(thrifty, threads))
                .isEmpty();
    }

    @Property
    void p23_creditIsNeverMoreThanWhatIsPaid(@ForAll("shops") PromotedShop shop) {
        assertThat(AmountLaws.creditIsNeverMoreThanWhatIsPaid(shop)).isEmpty();
    }
}

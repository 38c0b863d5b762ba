// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.gen;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.RoundOn;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated shops with promotions, and baskets in them. */
public final class PromotedShops {
    private static final int CODES = 3_000 * ShopDraft.ITEMS;

    private PromotedShops() {}

    /** Promotions of every kind in every phase, under every policy, tax level and price mode. */
    public static Arbitrary<PromotedShop> any() {
        return drafts().map(draft -> draft.shop(1));
    }

    /** The same as figures. */
    public static Arbitrary<ShopDraft> drafts() {
        return drafts(Arbitraries.longs().between(0, 3_000), promotions(), policies(), 9);
    }

    /** Deals that compete for the least total, each beside all others, and no floors; up to 45 units. */
    public static Arbitrary<ShopDraft> contests() {
        return drafts(Arbitraries.longs().between(100, 3_000), deals(), Arbitraries.just(PromotionPolicy.USUAL), 9)
                .map(draft -> new ShopDraft(
                        draft.mode(),
                        draft.prices(),
                        draft.lines(),
                        draft.promotions(),
                        draft.policy(),
                        0,
                        draft.level()));
    }

    /** Such deals over at most nine pieces. */
    public static Arbitrary<ShopDraft> fewPieces() {
        return few(Arbitraries.of(0, 1, 2, 3, 5));
    }

    /** Such deals over a few pieces and weighed scraps, so that groups come to less than is taken off them. */
    public static Arbitrary<ShopDraft> scraps() {
        Arbitrary<Integer> weighed = Arbitraries.integers().between(0, 19).map(grams -> 4 + grams * ShopDraft.ITEMS);
        return few(Arbitraries.oneOf(Arbitraries.of(0, 1, 2), weighed, weighed));
    }

    private static Arbitrary<ShopDraft> few(Arbitrary<Integer> line) {
        return Combinators.combine(
                        contests(), line.list().ofMaxSize(9), deals().list().ofMaxSize(3))
                .as((draft, lines, deals) ->
                        new ShopDraft(draft.mode(), draft.prices(), lines, deals, draft.policy(), 0, draft.level()));
    }

    /**
     * Reductions of one kind of phase that compete for up to five kinds of pieces: on lines, on the shelf or on the basket,
     * some of one group, of which one may apply.
     */
    public static Arbitrary<ShopDraft> rivals() {
        Arbitrary<List<Integer>> lines = Arbitraries.integers()
                .between(0, 19)
                .filter(it -> it % 6 != 4)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.of(Phase.LINE, Phase.LINE, Phase.BASKET, Phase.CATALOGUE),
                        contests(),
                        lines,
                        rival().list().ofMinSize(1).ofMaxSize(4))
                .as((phase, draft, pieces, rivals) -> new ShopDraft(
                        draft.mode(),
                        draft.prices().stream()
                                .map(it -> 100 + it / 1_000 * 1_000)
                                .toList(),
                        pieces,
                        rivals.stream().map(it -> it.in(phase)).toList(),
                        PromotionPolicy.USUAL.contest(phase, Contest.BEST_DEAL),
                        0,
                        draft.level()));
    }

    /**
     * Few promotions of several phases of which not all may stand together, for they are exclusive or of one group, over few pieces
     * with prices that hold their tax.
     *
     * @param priorities that a merchant may have given
     */
    public static Arbitrary<ShopDraft> alternatives(int... priorities) {
        Arbitrary<List<Integer>> lines =
                Arbitraries.of(0, 1, 2, 3, 5, 6, 8, 13).list().ofMaxSize(6);
        Arbitrary<PromotionDraft> deal = deals();
        Arbitrary<PromotionDraft> some = Combinators.combine(
                        Arbitraries.oneOf(deal, deal, rival(), rival().map(it -> it.in(Phase.BASKET))),
                        Arbitraries.of(0, 1, 2, 4, 4, 8),
                        Arbitraries.integers().between(0, priorities.length - 1))
                .as((it, beside, priority) -> it.beside(beside).rank(priorities[priority]));
        return Combinators.combine(contests(), lines, some.list().ofMinSize(1).ofMaxSize(5))
                .as((draft, pieces, all) -> new ShopDraft(
                        PriceMode.TAX_INCLUSIVE, draft.prices(), pieces, all, PromotionPolicy.USUAL, 0, draft.level()));
    }

    /**
     * Such with all that saves something beside the goods that are bought, and with what stands in its way: gifts, delivery,
     * prices reduced on the shelf or raised, and floors.
     */
    public static Arbitrary<PromotedShop> generous() {
        return Combinators.combine(
                        alternatives(0),
                        Arbitraries.of(Extras.ALL).list().uniqueElements().ofMaxSize(3),
                        Arbitraries.longs().between(0, 900),
                        Arbitraries.of(0L, 50L, 2_000L))
                .as((draft, extras, floor, shipping) -> Extras.with(draft.withFloor(floor), extras, shipping));
    }

    /** Deals, reductions of lines and of the basket, each phase competing, all beside all. */
    public static Arbitrary<ShopDraft> claimants() {
        Arbitrary<List<Integer>> lines = Arbitraries.integers()
                .between(0, 19)
                .filter(it -> it % 6 != 4)
                .list()
                .ofMaxSize(5);
        Arbitrary<PromotionDraft> some = Arbitraries.oneOf(
                deals().filter(it -> !it.mayExceedItsGoods()),
                rival().map(it -> it.beside(8)),
                rival().map(it -> it.in(Phase.BASKET).beside(8)));
        return Combinators.combine(contests(), lines, some.list().ofMinSize(1).ofMaxSize(6))
                .as((draft, pieces, all) -> new ShopDraft(
                        PriceMode.TAX_INCLUSIVE,
                        draft.prices(),
                        pieces,
                        all,
                        PromotionPolicy.USUAL
                                .contest(Phase.LINE, Contest.BEST_DEAL)
                                .contest(Phase.BASKET, Contest.BEST_DEAL),
                        0,
                        draft.level()));
    }

    /** Percentages, amounts for a unit, a line or all, a price, and caps, many alike; reckoned on what was quoted. */
    private static Arbitrary<PromotionDraft> rival() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(11, 1, 2, 4, 16, 6, 17, 61, 20),
                        Arbitraries.oneOf(Arbitraries.longs().between(1, 1_500), Arbitraries.of(50L, 100L, 200L, 500L)),
                        Arbitraries.of(1, 7, 8, 9))
                .as((name, target, kind, figure, beside) ->
                        new PromotionDraft(name, Phase.LINE, target, kind, figure, 0, beside, 0));
    }

    /** A deal for everybody whose amount is below the price of anything in {@link #contests}. */
    public static Arbitrary<PromotionDraft> deals() {
        return promotion(Arbitraries.just(Phase.ITEM), Arbitraries.longs().between(1, 100))
                .map(PromotionDraft::free);
    }

    /** Any promotion. */
    public static Arbitrary<PromotionDraft> promotions() {
        return promotion(
                Arbitraries.of(Phase.CATALOGUE, Phase.ITEM, Phase.ITEM, Phase.LINE, Phase.BASKET, Phase.TENDER),
                Arbitraries.longs().between(1, 2_000));
    }

    private static Arbitrary<PromotionDraft> promotion(Arbitrary<Phase> phases, Arbitrary<Long> figures) {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 11);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        phases,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 999),
                        figures,
                        small,
                        small,
                        Arbitraries.integers().between(0, 3))
                .as(PromotionDraft::new);
    }

    private static Arbitrary<ShopDraft> drafts(
            Arbitrary<Long> prices,
            Arbitrary<PromotionDraft> promotions,
            Arbitrary<PromotionPolicy> policies,
            int most) {
        return Combinators.combine(
                        Arbitraries.of(PriceMode.values()),
                        prices.list().ofSize(ShopDraft.ITEMS),
                        Arbitraries.integers().between(0, CODES - 1).list().ofMaxSize(most),
                        promotions.list().ofMaxSize(5),
                        policies,
                        Arbitraries.longs().between(0, 900),
                        Arbitraries.of(TaxLevel.values()))
                .as(ShopDraft::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<PromotionPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(Remainder.values()),
                        Arbitraries.of(Rounding.HALF_UP, Rounding.DOWN, Rounding.UP, Rounding.HALF_EVEN),
                        Arbitraries.of(RoundOn.values()),
                        Arbitraries.of(Phase.values()).set())
                .as((remainder, rounding, on, phases) -> PromotionPolicy.USUAL
                        .remainder(remainder)
                        .rounding(rounding, on)
                        .competing(phases));
    }
}

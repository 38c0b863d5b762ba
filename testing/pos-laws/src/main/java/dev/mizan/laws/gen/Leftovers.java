// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.gen;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.laws.law.PromotedShop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Deals that a small budget leaves unproven, then a fixed price that takes what the deals left, and two that may not stand together.
 * What a deal takes off goods with a fixed price is saved twice over: so another plan of deals that saves hardly more by itself may
 * save far more in the end. Around four shops in which it does, found among some thousands: prices and figures a little beside theirs.
 */
public final class Leftovers {
    /** Sets enough to try them all, states too few to prove the deals. */
    private static final Budget FEW = new Budget("FEW", 400, 1);

    private static final List<ShopDraft> AROUND = List.of(
            draft(
                    List.of(502L, 502L, 504L, 500L, 505L, 500L),
                    List.of(23, 13, 13, 17, 27, 17, 23),
                    Stream.of(deal(0, 1, 90, 320), deal(1, 4, 297, 84), deal(2, 1, 682, 273), deal(3, 0, 213, 296)),
                    Stream.of(fixed(4, 4, 58), apart(5, 3, 3), apart(6, 3, 4))),
            draft(
                    List.of(505L, 503L, 501L, 505L, 500L, 504L),
                    List.of(24, 23, 29, 24, 17, 26),
                    Stream.of(
                            deal(0, 6, 424, 52),
                            deal(1, 4, 378, 293),
                            deal(2, 0, 212, 388),
                            deal(3, 6, 367, 164),
                            deal(4, 3, 897, 147)),
                    Stream.of(fixed(5, 4, 89), apart(6, 4, 3), apart(7, 4, 4))),
            draft(
                    List.of(513L, 506L, 510L, 520L, 519L, 503L),
                    List.of(25, 23, 18, 29, 21, 14),
                    Stream.of(
                            deal(0, 4, 726, 120),
                            deal(1, 1, 780, 247),
                            deal(2, 1, 184, 335),
                            deal(3, 0, 598, 73),
                            deal(4, 6, 304, 106)),
                    Stream.of(fixed(5, 1, 21), apart(6, 2, 3), apart(7, 1, 3))),
            draft(
                    List.of(590L, 525L, 590L, 456L, 514L, 499L),
                    List.of(24, 21, 20, 25, 15),
                    Stream.of(
                            deal(0, 4, 37, 326),
                            deal(1, 0, 349, 115),
                            deal(2, 4, 784, 51),
                            deal(3, 3, 852, 286),
                            deal(4, 1, 502, 42)),
                    Stream.of(fixed(5, 1, 27), apart(6, 0, 2), apart(7, 0, 2))));

    private Leftovers() {}

    /** Such shops, under a budget that is too small. */
    public static Arbitrary<PromotedShop> shops() {
        return Combinators.combine(
                        Arbitraries.of(AROUND),
                        Arbitraries.longs().between(-4, 4).list().ofSize(ShopDraft.ITEMS),
                        Arbitraries.longs().between(-2, 2).list().ofSize(5))
                .as((draft, prices, figures) ->
                        beside(draft, prices, figures).shop(1).under(FEW))
                .withoutEdgeCases();
    }

    private static ShopDraft beside(ShopDraft draft, List<Long> prices, List<Long> figures) {
        List<PromotionDraft> promotions = new ArrayList<>(draft.promotions());
        for (int i = 0; i < figures.size(); i++) {
            PromotionDraft it = promotions.get(i);
            long figure = it.figure() + figures.get(i);
            promotions.set(i, it.phase() == Phase.ITEM ? deal(it.name(), it.target(), it.kind(), figure) : it);
        }
        List<Long> moved = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            moved.add(draft.prices().get(i) + prices.get(i));
        }
        return draft(moved, draft.lines(), promotions.stream(), Stream.of());
    }

    private static ShopDraft draft(
            List<Long> prices, List<Integer> lines, Stream<PromotionDraft> deals, Stream<PromotionDraft> after) {
        List<PromotionDraft> all = Stream.concat(deals, after).toList();
        return new ShopDraft(PriceMode.TAX_INCLUSIVE, prices, lines, all, PromotionPolicy.USUAL, 0, TaxLevel.UNIT);
    }

    private static PromotionDraft deal(int name, int target, int kind, long figure) {
        return new PromotionDraft(name, Phase.ITEM, target, kind, figure, 0, 3, 0);
    }

    private static PromotionDraft fixed(int name, int target, long price) {
        return new PromotionDraft(name, Phase.LINE, target, 2, price, 0, 3, 0);
    }

    private static PromotionDraft apart(int name, int target, long percent) {
        return new PromotionDraft(name, Phase.LINE, target, 0, percent, 0, 1, 0);
    }
}

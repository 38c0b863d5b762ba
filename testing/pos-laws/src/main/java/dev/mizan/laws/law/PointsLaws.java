// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.points.PointsBase;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What holds of points: only goods that are paid for earn them, each by the highest factor; beside the numbered laws. */
public final class PointsLaws {
    private static final Selector NEVER = Selector.items("SOAP", "RICE");
    private static final Set<Sku> FIVEFOLD = Set.of(Sku.of("COLA"), Sku.of("SOAP"));
    private static final Set<Sku> DOUBLE = Set.of(Sku.of("COLA"), Sku.of("JUICE"));

    private PointsLaws() {}

    /** A shop in which soap and rice earn nothing, cola and soap five times, and cola and juice twice. */
    public static PromotedShop withPoints(PromotedShop shop) {
        PromotionBook book = shop.books().promotions();
        return shop.with(book.guard(book.guard().never(NEVER))
                .define(List.of(times("FIVEFOLD", FIVEFOLD, "500"), times("DOUBLE", DOUBLE, "200")), List.of())
                .orElseThrow());
    }

    private static Promotion times(String name, Set<Sku> goods, String factor) {
        Selector these = Selector.items(goods.stream().map(Sku::value).toArray(String[]::new));
        return Promotion.builder(name, Text.en(name))
                .gives(Phase.TENDER, these, new PointsTimes(Percent.of(factor)))
                .build();
    }

    /** What earns is all that is paid for goods, without those that never count; each by its factor. */
    public static List<String> whatIsPaidForGoodsThatCountEarns(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        PointsBase points = PointsBase.of(priced, shop.books());
        Broken broken = new Broken();
        long paid = 0;
        long counted = 0;
        for (int line = 0; line < priced.bought(); line++) {
            Sku sku = priced.basket().line(line).item();
            boolean counts = !NEVER.skus().contains(sku);
            long times = applied(priced, "FIVEFOLD") && FIVEFOLD.contains(sku)
                    ? 5
                    : applied(priced, "DOUBLE") && DOUBLE.contains(sku) ? 2 : 1;
            paid += counts ? priced.gross(line) : 0;
            counted += counts ? times * priced.gross(line) : 0;
        }
        broken.unlessEqual(points.paid().minor(), paid, "what is paid");
        broken.unlessEqual(points.counted().minor(), counted, "what counts");
        for (PointsBase.Line line : points.lines()) {
            broken.unless(line.paid().isPositive(), "line %s earns for nothing", line.line());
        }
        return broken.list();
    }

    private static boolean applied(PricedBasket priced, String name) {
        for (int at = 0; at < priced.discounts().size(); at++) {
            if (priced.discounts().promotion(at).id().value().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** In whatever order goods are scanned, they earn the same. */
    public static List<String> theOrderOfScanningEarnsNothing(PromotedShop shop) {
        List<BasketLine> turned = new ArrayList<>(shop.basket().lines());
        Collections.reverse(turned);
        PromotedShop other = shop.on(turned);
        Broken broken = new Broken();
        broken.unlessEqual(
                PointsBase.of(other.priced(), shop.books()).counted(),
                PointsBase.of(shop.priced(), shop.books()).counted(),
                "what counts in another order");
        return broken.list();
    }
}

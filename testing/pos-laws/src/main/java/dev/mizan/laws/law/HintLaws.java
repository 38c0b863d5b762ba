// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.hint.Hint;
import dev.mizan.core.pricing.hint.More;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of "add one more and save"; beside the numbered laws. */
public final class HintLaws {
    private HintLaws() {}

    /** What a deal hints at, when it is done, saves and costs exactly what was said, and the deal applies more often. */
    public static List<String> aHintKeepsItsWord(PromotedShop shop) {
        PricedBasket now = shop.priced();
        Broken broken = new Broken();
        for (Hint hint : hints(shop)) {
            Basket filled = shop.basket();
            for (More more : hint.add()) {
                filled = filled.add(more.item().sku(), more.quantity()).orElseThrow();
            }
            PricedBasket then = shop.with(filled).priced();
            broken.unlessEqual(
                    hint.saves(),
                    saved(then) - saved(now),
                    "what " + hint.promotion().id() + " saves");
            broken.unlessEqual(
                    hint.pays(),
                    then.due() - now.due(),
                    "what is paid for " + hint.promotion().id());
            broken.unless(hint.saves() > 0, "%s saves nothing", hint.promotion().id());
            broken.unless(
                    times(then, hint.promotion()) > times(now, hint.promotion()),
                    "%s gives no more",
                    hint.promotion().id());
        }
        return broken.list();
    }

    /**
     * Where up to so many units of an item that is in the basket and may stand in a deal would make it give more, there is a hint,
     * and it asks for no more units than that. What another deal takes, so that it leaves other goods to this one, is no hint of
     * this one. For few goods.
     */
    public static List<String> whereFewUnitsWouldDoThereIsAHintOfNoMore(PromotedShop shop, int most) {
        PricedBasket now = shop.priced();
        List<Hint> hints = hints(shop);
        Set<Sku> goods = shop.basket().lines().stream().map(BasketLine::item).collect(Collectors.toSet());
        Broken broken = new Broken();
        for (Promotion deal : shop.books().promotions().promotions()) {
            Optional<Hint> hint = hints.stream()
                    .filter(it -> it.promotion().id().equals(deal.id()))
                    .findFirst();
            for (int units = 1; units <= Math.min(most, size(deal)); units++) {
                for (Sku sku : goods) {
                    Item item = shop.books().catalogue().find(sku).orElseThrow();
                    if (item.unit().digits() == 0
                            && isFor(shop, now, deal, item)
                            && gives(shop, now, deal, new Quantity(units, item.unit()), sku)) {
                        long few = units;
                        broken.unless(
                                hint.isPresent() && hint.get().units() <= few,
                                "%d of %s would do for %s: %s",
                                units,
                                sku,
                                deal.id(),
                                hint);
                    }
                }
            }
        }
        return broken.list();
    }

    private static boolean isFor(PromotedShop shop, PricedBasket now, Promotion deal, Item item) {
        List<String> tags = shop.books().promotions().tags().entrySet().stream()
                .filter(list -> list.getValue().contains(item.sku()))
                .map(Map.Entry::getKey)
                .toList();
        Label label = Label.of(item.sku(), item.path(), tags);
        Benefit given = deal.benefits().get(0);
        return ((GroupReward) given.reward())
                .slots(given.target()).stream()
                        .anyMatch(slot -> slot.what().covers(label, unitPrice(now, item), false));
    }

    private static long unitPrice(PricedBasket now, Item item) {
        int line = 0;
        while (!now.basket().line(line).item().equals(item.sku())) {
            line++;
        }
        return now.unitPrice(line);
    }

    private static boolean gives(PromotedShop shop, PricedBasket now, Promotion deal, Quantity more, Sku sku) {
        PricedBasket then =
                shop.with(shop.basket().add(sku, more).orElseThrow()).priced();
        return times(then, deal) > times(now, deal) && saved(then) > saved(now);
    }

    /** Units of a group; none of what is no deal. */
    private static int size(Promotion promotion) {
        return promotion.benefits().stream()
                .filter(it -> it.reward() instanceof GroupReward)
                .flatMap(it -> ((GroupReward) it.reward()).slots(it.target()).stream())
                .mapToInt(it -> it.quantity())
                .sum();
    }

    private static List<Hint> hints(PromotedShop shop) {
        return WhyBasket.of(shop.books(), shop.basket(), shop.time(), shop.visit())
                .orElseThrow()
                .more();
    }

    private static long saved(PricedBasket priced) {
        return AlternativeLaws.saved(priced.discounts());
    }

    private static long times(PricedBasket priced, Promotion promotion) {
        Discounts discounts = priced.discounts();
        for (int k = 0; k < discounts.size(); k++) {
            if (discounts.promotion(k).id().equals(promotion.id())) {
                return discounts.times(k);
            }
        }
        return 0;
    }
}

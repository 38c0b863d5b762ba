// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The promotions of a day that belong on a label: they are open to whoever passes by, and name goods. One for the whole
 * basket, for a coupon or for a customer group is advertised elsewhere. One of some hours counts for its day.
 */
final class ShownPromotions {
    private record Shown(LabelPromotion promotion, Selector goods) {}

    private final Map<Sku, List<Shown>> bySku = new HashMap<>();
    private final Map<String, List<Shown>> byGroup = new HashMap<>();
    private final Map<String, List<Shown>> byTag = new HashMap<>();
    private final Map<Sku, List<String>> tagsOf = new HashMap<>();

    ShownPromotions(PromotionBook book, Counter counter, LocalDate day, PromotionMarks marks) {
        for (Promotion promotion : book.promotions()) {
            if (isOpen(book, promotion, counter, day)) {
                LabelPromotion shown = new LabelPromotion(promotion.id(), marks.of(promotion));
                promotion.benefits().stream()
                        .flatMap(it -> goods(it).stream())
                        .filter(Selector::named)
                        .distinct()
                        .forEach(it -> post(new Shown(shown, it)));
            }
        }
        book.tags()
                .forEach((tag, items) -> items.forEach(item ->
                        tagsOf.computeIfAbsent(item, none -> new ArrayList<>()).add(tag)));
    }

    private static boolean isOpen(PromotionBook book, Promotion promotion, Counter counter, LocalDate day) {
        Scope scope = promotion.scope();
        Schedule times = scope.schedule();
        Schedule days = new Schedule(times.runs(), times.days(), Optional.empty(), times.hijri());
        return scope.when(days)
                .covers(
                        counter,
                        Shopper.WALK_IN,
                        Visit.PLAIN,
                        day.atStartOfDay(),
                        book.policy().hijri());
    }

    private static List<Selector> goods(Benefit benefit) {
        List<Selector> all = new ArrayList<>();
        all.add(benefit.reward().trigger(benefit.target()));
        if (benefit.reward() instanceof BuyGet deal) {
            all.add(deal.buy().what());
            all.add(deal.get().what());
        } else if (benefit.reward() instanceof Bundle bundle) {
            bundle.parts().stream().map(Slot::what).forEach(all::add);
        }
        return all;
    }

    private void post(Shown shown) {
        shown.goods().skus().forEach(it -> put(bySku, it, shown));
        shown.goods().groups().forEach(it -> put(byGroup, it, shown));
        shown.goods().tags().forEach(it -> put(byTag, it, shown));
    }

    private static <K> void put(Map<K, List<Shown>> by, K key, Shown shown) {
        by.computeIfAbsent(key, none -> new ArrayList<>()).add(shown);
    }

    /** Those that name an item of a price, each once, by name. */
    List<LabelPromotion> on(Item item, long price) {
        List<String> tags = tagsOf.getOrDefault(item.sku(), List.of());
        List<Shown> found = new ArrayList<>(bySku.getOrDefault(item.sku(), List.of()));
        item.path().forEach(it -> found.addAll(byGroup.getOrDefault(it, List.of())));
        tags.forEach(it -> found.addAll(byTag.getOrDefault(it, List.of())));
        if (found.isEmpty()) {
            return List.of();
        }
        Label label = Label.of(item.sku(), item.path(), tags);
        TreeMap<String, LabelPromotion> named = new TreeMap<>();
        for (Shown shown : found) {
            if (shown.goods().covers(label, price, false)) {
                named.put(shown.promotion().id().value(), shown.promotion());
            }
        }
        return List.copyOf(named.values());
    }
}

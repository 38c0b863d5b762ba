// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.hint;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the goods of a basket lack for one more group of a deal. Parts of a group that ask for the same goods are one. */
final class Shortage {
    static final int MOST_ITEMS = 8;

    private final Goods goods;
    private final List<Slot> slots;

    Shortage(Goods goods, List<Slot> group) {
        this.goods = goods;
        Map<Selector, Integer> needs = new LinkedHashMap<>();
        group.forEach(slot -> needs.merge(slot.what(), slot.quantity(), Integer::sum));
        slots = needs.entrySet().stream()
                .map(need -> new Slot(need.getKey(), need.getValue()))
                .toList();
    }

    List<Slot> slots() {
        return slots;
    }

    /** Every item that may stand somewhere in a group, by its number. */
    List<Sku> items() {
        TreeSet<Sku> all = new TreeSet<>();
        slots.forEach(slot -> all.addAll(goods.items(slot.what(), MOST_ITEMS)));
        return List.copyOf(all);
    }

    /** Each way to fill what is lacking, one item for each part of the group. */
    List<List<More>> ways() {
        long groups = slots.stream()
                .mapToLong(slot -> goods.units(slot.what()) / slot.quantity())
                .min()
                .orElse(0);
        List<List<More>> ways = new ArrayList<>();
        ways.add(List.of());
        for (Slot slot : slots) {
            long lacks = slot.quantity() * (groups + 1) - goods.units(slot.what());
            if (lacks > 0) {
                List<Optional<More>> fill = goods.items(slot.what(), MOST_ITEMS).stream()
                        .map(item -> goods.more(item, lacks))
                        .toList();
                ways = ways.stream()
                        .flatMap(way -> fill.stream().flatMap(Optional::stream).map(more -> with(way, more)))
                        .limit(Hints.MOST_TRIALS)
                        .toList();
            }
        }
        return ways.stream().filter(way -> !way.isEmpty()).toList();
    }

    private static List<More> with(List<More> way, More more) {
        List<More> longer = new ArrayList<>(way);
        longer.add(more);
        return List.copyOf(longer);
    }
}

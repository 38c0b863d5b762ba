// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a customer can collect a basket. Lines of one item are summed first (saleor).
 *
 * @param basket steps by item
 */
public record Collect(SortedMap<Sku, Long> basket) {
    /** One line of a basket. */
    public record Line(Sku sku, long steps) {}

    /** A basket of lines. */
    public static Collect of(List<Line> lines) {
        SortedMap<Sku, Long> basket = new TreeMap<>();
        lines.forEach(line -> basket.merge(line.sku(), line.steps(), Math::addExact));
        return new Collect(basket);
    }

    /** The places that have all of it themselves, in their order. */
    public List<String> places(SortedMap<String, Map<Sku, Long>> available) {
        return available.entrySet().stream()
                .filter(place -> covers(place.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All places, where what the others have can be brought to any of them; none where it does not suffice. */
    public List<String> placesWithTransfers(SortedMap<String, Map<Sku, Long>> available) {
        Map<Sku, Long> all = new TreeMap<>();
        available
                .values()
                .forEach(place -> place.forEach((sku, steps) -> all.merge(sku, Math.max(steps, 0), Long::sum)));
        return covers(all) ? List.copyOf(available.keySet()) : List.of();
    }

    private boolean covers(Map<Sku, Long> there) {
        return basket.entrySet().stream().allMatch(need -> there.getOrDefault(need.getKey(), 0L) >= need.getValue());
    }
}

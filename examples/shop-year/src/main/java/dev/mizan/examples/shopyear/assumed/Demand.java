// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.assumed;

import dev.mizan.examples.shopyear.history.ShopItem;
import dev.mizan.examples.shopyear.history.StockMoves;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Follows every shelf through the first reading and notes, week by week, what it lacks. */
public final class Demand implements StockMoves {
    private record Need(Sku item, int pieces) {}

    private final Map<Sku, Shelf> shelves = new HashMap<>();
    private final Map<Sku, Shelf> moved = new TreeMap<>();
    private final Map<LocalDate, List<Need>> needs = new HashMap<>();
    private LocalDate firstDay = LocalDate.MIN;

    @Override
    public void moved(LocalDate day, Sku item, int pieces) {
        if (!monday(day).equals(monday(firstDay))) {
            endWeek();
            firstDay = day;
        }
        Shelf shelf = shelves.computeIfAbsent(item, sku -> new Shelf());
        shelf.move(pieces);
        moved.put(item, shelf);
    }

    private static LocalDate monday(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void endWeek() {
        List<Need> lacking = new ArrayList<>();
        moved.forEach((item, shelf) -> {
            int pieces = shelf.endWeek();
            if (pieces > 0) {
                lacking.add(new Need(item, pieces));
            }
        });
        moved.clear();
        if (!lacking.isEmpty()) {
            needs.put(firstDay, lacking);
        }
    }

    /** The deliveries, at the cost that is assumed for these items. */
    public SupplyPlan plan(List<ShopItem> items, Assumptions assumptions) {
        endWeek();
        Map<Sku, Money> costs = new HashMap<>();
        items.forEach(item -> costs.put(item.item(), assumptions.cost(item.firstPrice())));
        Map<LocalDate, List<Delivery>> deliveries = new HashMap<>();
        needs.forEach((day, lacking) -> deliveries.put(
                day,
                lacking.stream()
                        .map(need -> new Delivery(need.item(), need.pieces(), cost(costs, need.item())))
                        .toList()));
        return new SupplyPlan(deliveries);
    }

    private static Money cost(Map<Sku, Money> costs, Sku item) {
        Money cost = costs.get(item);
        if (cost == null) {
            throw new IllegalArgumentException("moved, but not among the items: " + item);
        }
        return cost;
    }
}

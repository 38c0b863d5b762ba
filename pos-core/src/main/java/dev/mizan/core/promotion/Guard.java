// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.licence.SaleLaw;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Map;

/**
 * What no promotion may do. Goods that cost less than their floor from the start are left as they are.
 *
 * @param floors the highest that covers goods holds
 * @param never goods that get no promotion and count for no threshold: tobacco, gift cards, deposits
 * @param costs what one base unit of an item costs the shop, where it must not be sold below that
 * @param law what a promotion needs that is shown as a sale
 */
public record Guard(List<Floor> floors, List<Selector> never, Map<Sku, Money> costs, SaleLaw law) {
    /** Nothing but zero stops a promotion. */
    public static final Guard NONE = new Guard(List.of(), List.of(), Map.of(), SaleLaw.NONE);

    public Guard {
        floors = List.copyOf(floors);
        never = List.copyOf(never);
        costs = Map.copyOf(costs);
    }

    public Guard floors(Floor... others) {
        return new Guard(List.of(others), never, costs, law);
    }

    public Guard never(Selector... goods) {
        return new Guard(floors, List.of(goods), costs, law);
    }

    public Guard notBelow(Map<Sku, Money> cost) {
        return new Guard(floors, never, cost, law);
    }

    /** Under the law of a jurisdiction. */
    public Guard law(SaleLaw of) {
        return new Guard(floors, never, costs, of);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What really came with a goods receipt; what is not named came as told.
 *
 * @param goods how much of each item
 * @param costs what that cost, of items that are told another cost of
 * @param missing what was not in packs, of all packs together
 */
record Really(List<Goods> goods, Map<Sku, Money> costs, List<MissingFromPack> missing) {
    Really {
        goods = List.copyOf(goods);
        costs = Map.copyOf(costs);
        missing = List.copyOf(missing);
    }

    static Really of(List<Goods> goods) {
        return new Really(goods, Map.of(), List.of());
    }

    static Really costing(List<PricedGoods> priced) {
        Map<Sku, Money> costs = new HashMap<>();
        priced.forEach(it -> costs.put(it.sku(), it.worth()));
        return new Really(
                priced.stream().map(it -> new Goods(it.sku(), it.quantity())).toList(), costs, List.of());
    }
}

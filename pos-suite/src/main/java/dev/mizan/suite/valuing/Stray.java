// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.standing.ValuationFold;
import java.util.Comparator;
import java.util.List;

/**
 * An item that is valued otherwise than one of its group would be that is defined now: it came from another group, was changed
 * by itself, or the shop's policy was changed.
 *
 * @param asked what the rule of its group asks, else the policy
 */
public record Stray(Sku sku, String group, Valuation valued, Valuation asked) {

    /** All of them, by item number; items at a standard of their own and pieces that are told apart are none. */
    static List<Stray> all(Reading reading, Storekeeper keeper) {
        StockBook book = reading.state(StockFold.class).book();
        ValuationPolicy policy =
                reading.state(ValuationFold.class).keeper(keeper).policy().valuation();
        return reading.state(AssortmentFold.class).books(reading.now()).catalogue().items().stream()
                .filter(it -> book.keeps(it.sku()))
                .map(it -> of(it, book, policy))
                .filter(it -> !it.asked().equals(it.valued()) && !isOfOne(it.valued()) && !isOfOne(it.asked()))
                .sorted(Comparator.comparing(Stray::sku))
                .toList();
    }

    private static Stray of(Item item, StockBook book, ValuationPolicy policy) {
        String group = RuleValuation.group(item);
        return new Stray(item.sku(), group, book.kept(item.sku()).orElseThrow().valuation(), policy.of(group));
    }

    private static boolean isOfOne(Valuation valuation) {
        return valuation.method() == Method.STANDARD || valuation.method() == Method.SPECIFIC;
    }
}

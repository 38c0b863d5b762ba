// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.hint;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.points.LineLabels;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The goods of a basket as deals look at them, and those that a deal names. */
final class Goods {
    private final Books books;
    private final PricedBasket now;
    private final LineLabels labels;

    Goods(Books books, PricedBasket now) {
        this.books = books;
        this.now = now;
        this.labels = new LineLabels(books, now);
    }

    /** How many units of the basket a deal may take: none that a person priced, or that are never discounted. */
    long units(Selector what) {
        long units = 0;
        for (int line = 0; line < now.bought(); line++) {
            BasketLine bought = now.basket().line(line);
            boolean counted = bought.quantity().unit().digits() == 0;
            if (labels.covers(what, line)) {
                units += counted ? bought.quantity().steps() : 1;
            }
        }
        return units;
    }

    /** Items that may stand for some goods, those of the basket first, each by its number; at most so many. */
    List<Sku> items(Selector what, int most) {
        Set<Sku> bought = new TreeSet<>();
        for (int line = 0; line < now.bought(); line++) {
            if (labels.covers(what, line)) {
                bought.add(now.basket().line(line).item());
            }
        }
        Set<Sku> named = new TreeSet<>(what.skus());
        what.tags().forEach(tag -> named.addAll(books.promotions().tags().getOrDefault(tag, Set.of())));
        named.removeAll(bought);
        return Stream.concat(bought.stream(), named.stream()).limit(most).toList();
    }

    /** So many units of an item; empty where it is not known, or weighed. */
    Optional<More> more(Sku sku, long units) {
        return books.catalogue()
                .find(sku)
                .filter(item -> item.unit().digits() == 0)
                .map(item -> new More(item, units));
    }
}

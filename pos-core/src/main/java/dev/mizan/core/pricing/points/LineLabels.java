// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.points;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Sku;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a priced basket as promotions look at them, for those who explain; the pricer has columns for that. One thread. */
public final class LineLabels {
    private final Books books;
    private final PricedBasket priced;
    private final Map<Sku, Label> labels = new HashMap<>();

    /** By the books that it was priced with. */
    public LineLabels(Books books, PricedBasket priced) {
        this.books = books;
        this.priced = priced;
    }

    /** Whether a promotion of some goods is about a line: not where a person priced it, nor where nothing may reduce it. */
    public boolean covers(Selector what, int line) {
        BasketLine bought = priced.basket().line(line);
        boolean byHand =
                bought.manualPrice().isPresent() && !books.promotions().policy().reduceManualPrices();
        return !byHand && what.covers(label(line), priced.unitPrice(line), isReduced(line)) && !isNever(line);
    }

    /** Whether it gets no promotion and counts for nothing: {@link dev.mizan.core.promotion.Guard#never}. */
    public boolean isNever(int line) {
        Label label = label(line);
        return books.promotions().guard().never().stream()
                .anyMatch(it -> it.covers(label, priced.unitPrice(line), false));
    }

    private boolean isReduced(int line) {
        Discounts discounts = priced.discounts();
        for (int share = 0; share < discounts.shares(); share++) {
            if (discounts.shareLine(share) == line
                    && discounts.promotion(discounts.shareOf(share)).benefits().stream()
                            .anyMatch(it -> it.phase() == Phase.CATALOGUE)) {
                return true;
            }
        }
        return false;
    }

    private Label label(int line) {
        return labels.computeIfAbsent(priced.basket().line(line).item(), this::label);
    }

    private Label label(Sku sku) {
        List<String> groups = books.catalogue().find(sku).map(Item::path).orElse(List.of());
        List<String> tags = books.promotions().tags().entrySet().stream()
                .filter(it -> it.getValue().contains(sku))
                .map(Map.Entry::getKey)
                .toList();
        return Label.of(sku, groups, tags);
    }
}

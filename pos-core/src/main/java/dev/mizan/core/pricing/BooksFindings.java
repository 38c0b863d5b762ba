// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Finding;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for promotions that make no sense beside what is sold and what it costs: for an office, not for a till. */
final class BooksFindings {
    private final Books books;
    private final List<Finding> found;
    private final Set<PromotionId> never = new HashSet<>();
    private final Map<String, List<String>> tagsOf = new HashMap<>();

    private BooksFindings(Books books) {
        this.books = books;
        this.found = new ArrayList<>(books.promotions().findings());
        found.stream().filter(it -> it.reason() == PromotionReason.EMPTY_LIST).forEach(it -> never.add(it.promotion()));
        books.promotions()
                .tags()
                .forEach((tag, items) ->
                        items.forEach(item -> tagsOf.computeIfAbsent(item.value(), none -> new ArrayList<>())
                                .add(tag)));
    }

    static List<Finding> of(Books books) {
        BooksFindings findings = new BooksFindings(books);
        SaleShelf shelf = new SaleShelf(books);
        for (Promotion promotion : books.promotions().promotions()) {
            boolean told = findings.found.stream()
                    .anyMatch(it ->
                            it.promotion().equals(promotion.id()) && it.reason().isOfSales());
            if (!told) {
                shelf.fault(promotion).ifPresent(findings.found::add);
            }
            promotion.benefits().forEach(benefit -> findings.look(promotion, benefit));
        }
        return List.copyOf(findings.found);
    }

    private void look(Promotion promotion, Benefit benefit) {
        Selector goods = benefit.reward().trigger(benefit.target());
        Catalogue catalogue = books.catalogue();
        boolean sold = false;
        for (int i = 0; i < catalogue.size(); i++) {
            Item item = catalogue.item(i);
            if (goods.names(label(item))) {
                boolean each = benefit.reward() instanceof AmountOff off && off.per() == Per.UNIT;
                if (!each || givenAway(promotion, (AmountOff) benefit.reward(), item, goods)) {
                    return;
                }
                sold = true;
            }
        }
        if (!sold && goods.named() && !never.contains(promotion.id())) {
            found.add(Finding.of(promotion, PromotionReason.NOTHING_SOLD));
        }
    }

    private Label label(Item item) {
        return Label.of(item.sku(), item.path(), tagsOf.getOrDefault(item.sku().value(), List.of()));
    }

    /** Tells the first item that costs less than what is taken off it; one is enough to look at. */
    private boolean givenAway(Promotion promotion, AmountOff off, Item item, Selector goods) {
        for (Offer offer : books.prices().offers(item.sku()).all()) {
            Money price = offer.price().amount();
            boolean covered =
                    price.currency().equals(off.amount().currency()) && goods.covers(label(item), price.minor(), false);
            if (covered && price.isPositive() && price.compareTo(off.amount()) < 0) {
                found.add(Finding.of(
                        promotion,
                        PromotionReason.GIVES_AWAY,
                        "amount",
                        off.amount().toString(),
                        "item",
                        item.sku().value(),
                        "price",
                        price.toString()));
                return true;
            }
        }
        return false;
    }
}

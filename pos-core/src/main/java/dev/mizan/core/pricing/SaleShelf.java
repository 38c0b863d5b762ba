// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.PriceScope;
import dev.mizan.core.price.shelf.PriceShown;
import dev.mizan.core.price.shelf.ReferencePrice;
import dev.mizan.core.promotion.Finding;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.SaleRules;
import dev.mizan.core.promotion.licence.OnShelf;
import dev.mizan.core.promotion.licence.SaleLaw;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The goods as they lie on the shelf on the first day of a sale, each once for every scope that has prices open to all, with
 * the lowest price of the days before. Prices agreed with customer groups and those from a quantity on are not on a shelf.
 */
final class SaleShelf {
    private final Books books;
    private final SaleLaw law;
    private final Map<String, List<String>> tagsOf = new HashMap<>();

    SaleShelf(Books books) {
        this.books = books;
        this.law = books.promotions().guard().law();
        books.promotions()
                .tags()
                .forEach((tag, items) ->
                        items.forEach(item -> tagsOf.computeIfAbsent(item.value(), none -> new ArrayList<>())
                                .add(tag)));
    }

    static Outcome<Books> lawful(Books books, List<Promotion> some) {
        SaleShelf shelf = new SaleShelf(books);
        for (Promotion promotion : some) {
            Optional<Finding> fault = shelf.fault(promotion);
            if (fault.isPresent()) {
                return new Refused<>(fault.get().reason(), fault.get().facts());
            }
        }
        return Outcome.done(books);
    }

    Optional<Finding> fault(Promotion promotion) {
        if (!promotion.sale() || law.asksNothing()) {
            return Optional.empty();
        }
        LocalDate first = promotion.scope().schedule().runs().from();
        List<OnShelf> goods = new ArrayList<>();
        for (Item item : books.catalogue().items()) {
            goods.addAll(of(item, first));
        }
        return SaleRules.fault(books.promotions(), promotion, goods);
    }

    Optional<SaleLicence> licence(Promotion promotion, Item item, Money price) {
        OnShelf goods = new OnShelf(label(item), Optional.of(price), Optional.empty());
        return SaleRules.licence(books.promotions(), promotion, List.of(goods));
    }

    private Label label(Item item) {
        return Label.of(item.sku(), item.path(), tagsOf.getOrDefault(item.sku().value(), List.of()));
    }

    private List<OnShelf> of(Item item, LocalDate first) {
        Label label = label(item);
        List<Offer> open = books.prices().offers(item.sku()).all().stream()
                .filter(offer -> offer.list().scope().group().isEmpty())
                .filter(offer -> offer.price().atLeast().isZero())
                .toList();
        List<OnShelf> all = new ArrayList<>();
        for (Offer shown : open.stream().filter(it -> holds(it, first)).toList()) {
            List<Offer> same = open.stream().filter(it -> beside(it, shown)).toList();
            if (same.stream().filter(it -> holds(it, first)).findFirst().orElse(shown) == shown) {
                all.add(new OnShelf(label, Optional.of(shown.price().amount()), lowest(same, first)));
            }
        }
        return all.isEmpty() ? List.of(new OnShelf(label, Optional.empty(), Optional.empty())) : all;
    }

    /** Whether one price would be paid in place of another, or is what is paid where the other's scope has none. */
    private static boolean beside(Offer one, Offer other) {
        PriceScope scope = one.list().scope();
        return one.isFor(other.unit())
                && one.list().currency().equals(other.list().currency())
                && one.mode() == other.mode()
                && (scope.equals(other.list().scope()) || scope.equals(PriceScope.GENERAL));
    }

    private Optional<Money> lowest(List<Offer> winnersFirst, LocalDate first) {
        if (law.referenceDays() == 0 || first.equals(Period.ALWAYS.from())) {
            return Optional.empty();
        }
        List<PriceShown> shown = new ArrayList<>();
        for (LocalDate day = first.minusDays(law.referenceDays()); day.isBefore(first); day = day.plusDays(1)) {
            LocalDate on = day;
            winnersFirst.stream()
                    .filter(offer -> holds(offer, on))
                    .findFirst()
                    .ifPresent(offer -> shown.add(
                            new PriceShown(Period.day(on), offer.price().amount())));
        }
        return ReferencePrice.lowest(shown, first, law.referenceDays()).map(ReferencePrice::price);
    }

    private static boolean holds(Offer offer, LocalDate day) {
        return offer.price().runs().covers(day) && offer.list().runs().covers(day);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.solver.Budget;
import java.util.ArrayList;
import java.util.List;

/**
 * Every set of promotions that may stand together and to which none that gives something can be added, each priced in a book
 * of its own where nothing is said of who stands beside whom. For few promotions of equal priority, none on the shelf.
 */
final class EverySet {
    private final PromotedShop shop;
    private final List<Promotion> able = new ArrayList<>();

    EverySet(PromotedShop shop) {
        this.shop = shop;
        for (Promotion promotion : shop.books().promotions().promotions()) {
            if (with(List.of(promotion)).priced().discounts().applied(promotion.id())) {
                able.add(promotion);
            }
        }
    }

    /** Those that would give something were there no other. */
    List<Promotion> able() {
        return able;
    }

    /** The shop with some of its promotions, each beside all. */
    PromotedShop with(List<Promotion> some) {
        PromotionBook book = shop.books().promotions();
        PromotionBook own = PromotionBook.under(book.policy()).tags(book.tags()).guard(book.guard());
        return shop.with(own.define(some.stream().map(EverySet::besideAll).toList(), List.of())
                .orElseThrow());
    }

    private static Promotion besideAll(Promotion of) {
        var plain = Promotion.builder(of.id().value(), of.name());
        of.benefits().forEach(plain::gives);
        of.conditions().forEach(plain::when);
        return plain.scope(of.scope())
                .atMost(of.atMost())
                .fundedByVendor(of.vendorShare())
                .stacking(Stacking.FREE
                        .lane(of.stacking().lane())
                        .priority(of.stacking().priority()))
                .build();
    }

    /** Whether two may not stand together. */
    static boolean apart(Promotion one, Promotion other) {
        Stacking its = one.stacking();
        Stacking others = other.stacking();
        boolean group = its.group().isPresent() && its.group().equals(others.group());
        boolean alone = (its.exclusive() || others.exclusive()) && onShelf(one) == onShelf(other);
        return alone || group || !its.admits(other.id()) || !others.admits(one.id());
    }

    /** Whether some of them may not stand together. */
    static boolean areApart(List<Promotion> some) {
        return some.stream().anyMatch(one -> some.stream().anyMatch(other -> other != one && apart(one, other)));
    }

    private static boolean onShelf(Promotion promotion) {
        return promotion.benefits().get(0).phase() == Phase.CATALOGUE;
    }

    /** The most that any of the sets saves. */
    long best() {
        return sets().stream().mapToLong(this::saves).max().orElseThrow();
    }

    /**
     * What a set saves as the shop prices it, or more where that is not proven and a larger budget finds more. Where it is proven
     * the shop's own stands: which of equally good plans of deals is taken, and so what is left to later phases, goes by its budget.
     */
    long saves(List<Promotion> set) {
        PromotedShop own = with(set);
        Discounts found = own.priced().discounts();
        return found.gap() == 0
                ? AlternativeLaws.saved(found)
                : Math.max(
                        AlternativeLaws.saved(found),
                        AlternativeLaws.saved(own.under(Budget.OFFICE).priced().discounts()));
    }

    /** Each of the sets. */
    List<List<Promotion>> sets() {
        List<List<Promotion>> sets = new ArrayList<>();
        for (int some = 0; some < 1 << able.size(); some++) {
            List<Promotion> chosen = new ArrayList<>();
            for (int i = 0; i < able.size(); i++) {
                if ((some & 1 << i) != 0) {
                    chosen.add(able.get(i));
                }
            }
            if (isFull(chosen)) {
                sets.add(chosen);
            }
        }
        return sets;
    }

    private boolean isFull(List<Promotion> chosen) {
        boolean full = true;
        for (Promotion one : able) {
            boolean shut = chosen.stream().anyMatch(it -> it != one && apart(it, one));
            full &= chosen.contains(one) != shut;
        }
        return full;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.spi.value.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A basket in a shop with promotions: all that a price depends on.
 *
 * @param books of the shop
 * @param basket that is priced
 * @param time when
 * @param visit what else is known
 */
public record PromotedShop(Books books, Basket basket, PricingTime time, Visit visit) {
    /** The same goods where other promotions run. */
    public PromotedShop with(PromotionBook promotions) {
        Books other = Books.of(books.catalogue(), books.prices(), books.taxes(), promotions, books.policy());
        return new PromotedShop(other, basket, time, visit);
    }

    /** The same goods and promotions under another budget. */
    public PromotedShop under(Budget budget) {
        PromotionBook book = books.promotions();
        return with(book.policy(book.policy().budget(budget)));
    }

    /** The same on another visit. */
    public PromotedShop with(Visit other) {
        return new PromotedShop(books, basket, time, other);
    }

    /** Another basket in the same shop. */
    public PromotedShop with(Basket other) {
        return new PromotedShop(books, other, time, visit);
    }

    /** The same goods on other lines; prices set by hand stay with theirs. */
    public PromotedShop on(List<BasketLine> lines) {
        Basket other = basket.clear();
        for (BasketLine line : lines) {
            other = (line.manualPrice().isEmpty()
                            ? other.add(line.item(), line.quantity())
                            : other.add(
                                    line.item(),
                                    line.quantity(),
                                    line.manualPrice().get()))
                    .orElseThrow();
        }
        return with(other);
    }

    /** Priced afresh. */
    public PricedBasket priced() {
        return Pricer.price(books, basket, time, visit).orElseThrow();
    }

    /** What each line comes to, whatever the order of the lines. */
    static List<String> contents(PricedBasket priced) {
        return IntStream.range(0, priced.size())
                .mapToObj(i -> priced.basket().line(i).item() + " "
                        + priced.basket().line(i).quantity() + " listed " + priced.listed(i) + ", off "
                        + priced.discount(i) + ", gross " + priced.gross(i) + ", tax " + priced.tax(i))
                .sorted()
                .toList();
    }

    /** What each promotion gave. */
    static List<String> applied(PricedBasket priced) {
        Discounts discounts = priced.discounts();
        return IntStream.range(0, discounts.size())
                .mapToObj(k -> discounts.promotion(k).id() + " " + discounts.times(k) + " × " + discounts.value(k)
                        + ", vendors " + discounts.vendorValue(k) + ", credit " + discounts.credit(k))
                .toList();
    }

    /** Units of a line: pieces, or one of what is weighed. */
    static long units(Quantity quantity) {
        return quantity.unit().digits() == 0 ? quantity.steps() : 1;
    }
}

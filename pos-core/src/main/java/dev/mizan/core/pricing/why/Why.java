// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.BasketReason;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.makeup.Modifier;
import dev.mizan.core.price.HeldPrice;
import dev.mizan.core.price.Offer;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a line costs what it does, as a tree: where its unit price comes from, what each promotion took off and who pays for
 * that, its tax, and every rounding on the way. The branches add up: {@code listed} less the shares is what is left to pay
 * in the mode of the price, and net and tax are the gross.
 *
 * @param line as it stands in the basket
 * @param item what it is for
 * @param gift whether a promotion put it there
 * @param origin where the unit price comes from: a list, or a person at the till and their reason
 * @param unitPrice for one of {@code priced}'s unit
 * @param mode whether the unit price holds the tax
 * @param priced the quantity in the unit that it was priced by
 * @param listed what the line comes to before promotions
 * @param shares what promotions took off, in the order of their effect
 * @param rounded where an amount was not one of minor units, and became one
 * @param rule of the tax book that the rate comes from
 * @param rate of its tax
 * @param policy how amounts and tax are rounded
 * @param roundedBy the rule of the tax book for the place and the document; empty where the shop's policy says
 * @param net what of the gross is the shop's
 * @param tax what of the gross is tax
 * @param versions of the books
 */
public record Why(
        BasketLine line,
        Item item,
        boolean gift,
        PriceOrigin origin,
        Money unitPrice,
        PriceMode mode,
        Quantity priced,
        Money listed,
        List<PromotionShare> shares,
        List<RoundingStep> rounded,
        TaxRate rate,
        TaxRule rule,
        PricingPolicy policy,
        Optional<RoundingRule> roundedBy,
        Money net,
        Money tax,
        BookVersions versions) {
    public Why {
        shares = List.copyOf(shares);
        rounded = List.copyOf(rounded);
    }

    /**
     * Why a line of a basket costs what it does; for people who ask, not for the hot path. Refused with {@link
     * BasketReason#NO_SUCH_LINE}.
     *
     * @param books that the basket was priced with
     */
    public static Outcome<Why> of(Books books, PricedBasket basket, int lineId) {
        int at = basket.basket().indexOf(lineId);
        return at < 0
                ? Outcome.refused(BasketReason.NO_SUCH_LINE, "line", lineId)
                : Outcome.done(at(books, basket, at));
    }

    static Why at(Books books, PricedBasket basket, int at) {
        BasketLine line = basket.basket().line(at);
        Item item = books.catalogue().find(line.item()).orElseThrow();
        PriceOrigin origin = origin(books, basket, line, at);
        Currency currency = basket.currency();
        Quantity priced =
                origin.offer().map(offer -> line.quantity().in(offer.unit())).orElse(line.quantity());
        Optional<RoundingRule> rounding =
                books.taxes().rounding(basket.visit().position(), basket.time().taxPoint());
        PricingPolicy policy = new PricingPolicy(
                books.policy().amounts(),
                rounding.map(RoundingRule::rounding).orElse(books.policy().tax()));
        return new Why(
                line,
                item,
                at >= basket.bought(),
                origin,
                Money.ofMinor(basket.unitPrice(at), currency),
                basket.mode(at),
                priced,
                Money.ofMinor(basket.listed(at), currency),
                shares(books, basket, item, at),
                RoundingSteps.of(basket, at, priced, policy),
                basket.rate(at),
                rule(books, basket, item, at),
                policy,
                rounding,
                Money.ofMinor(basket.net(at), currency),
                Money.ofMinor(basket.tax(at), currency),
                basket.versions());
    }

    private static TaxRule rule(Books books, PricedBasket basket, Item item, int at) {
        TaxPosition position = basket.visit().position();
        return books.taxes()
                .rule(item.taxClass(), basket.rate(at), basket.time().taxPoint(), position)
                .orElseThrow(() -> new IllegalStateException("a taxed line without a rule: " + item.sku()));
    }

    private static List<PromotionShare> shares(Books books, PricedBasket basket, Item item, int line) {
        Discounts discounts = basket.discounts();
        Money price = Money.ofMinor(basket.unitPrice(line), basket.currency());
        List<PromotionShare> shares = new ArrayList<>();
        for (int s = 0; s < discounts.shares(); s++) {
            if (discounts.shareLine(s) == line && discounts.shareAmount(s) != 0) {
                shares.add(new PromotionShare(
                        discounts.promotion(discounts.shareOf(s)),
                        discounts.shareUnits(s),
                        Money.ofMinor(discounts.shareAmount(s), basket.currency()),
                        Money.ofMinor(discounts.shareByVendor(s), basket.currency()),
                        books.licence(discounts.promotion(discounts.shareOf(s)), item, price)));
            }
        }
        return shares;
    }

    private static PriceOrigin origin(Books books, PricedBasket basket, BasketLine line, int at) {
        Optional<ManualPrice> price = line.manualPrice();
        if (price.isPresent()) {
            return new PriceOrigin.ByHand(price.get());
        }
        HeldPrice held = basket.time().held().get(line.id());
        if (held != null && at < basket.bought()) {
            return new PriceOrigin.Held(held);
        }
        LocalDate day = basket.time().pricesOn();
        Offer winner = books.offer(basket.basket(), line, day)
                .orElseThrow(() -> new IllegalStateException("a priced line without a price: " + line));
        List<Offer> others = books.reached(basket.basket(), line, day).stream()
                .filter(other ->
                        !other.equals(winner) && other.isFor(winner.price().unit()))
                .toList();
        return new PriceOrigin.Listed(winner, others);
    }

    /** What was chosen of the item, where the book's price was changed for it. */
    public List<Modifier> chosen() {
        return origin instanceof PriceOrigin.ByHand
                ? List.of()
                : line.chosen().stream()
                        .flatMap(code -> item.makeup().find(code).stream())
                        .toList();
    }

    /** What the shopper pays for the line. */
    public Money gross() {
        return net.plus(tax);
    }

    /** What promotions took off. */
    public Money off() {
        return Money.ofMinor(
                shares.stream().mapToLong(share -> share.off().minor()).sum(), listed.currency());
    }

    /** The tree in words: the price first, its branches below it, each indented by two blanks; it fits a screen. */
    public List<String> told(Language language) {
        return WhyWords.of(this, language);
    }
}

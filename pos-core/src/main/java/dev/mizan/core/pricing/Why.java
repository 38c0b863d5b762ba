// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.BasketReason;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Offers;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.assessment.TaxStep;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * Why a line costs what it does.
 *
 * @param line as it stands in the basket
 * @param item what it is for
 * @param origin where the unit price comes from
 * @param unitPrice for one of {@code priced}'s unit
 * @param mode whether the unit price holds the tax
 * @param priced the quantity in the unit that it was priced by
 * @param rate of its tax
 * @param rule of the tax book that the rate comes from
 * @param step how the tax came about: base, exact tax, where and how it was rounded
 * @param policy how amounts and tax were rounded
 * @param net what of the gross is the shop's
 * @param tax what of the gross is tax
 * @param versions of the books
 */
public record Why(
        BasketLine line,
        Item item,
        PriceOrigin origin,
        Money unitPrice,
        PriceMode mode,
        Quantity priced,
        TaxRate rate,
        TaxRule rule,
        TaxStep step,
        PricingPolicy policy,
        Money net,
        Money tax,
        BookVersions versions) {

    static Outcome<Why> of(Books books, PricedBasket basket, int lineId) {
        int at = basket.basket().indexOf(lineId);
        if (at < 0) {
            return Outcome.refused(BasketReason.NO_SUCH_LINE, "line", lineId);
        }
        BasketLine line = basket.basket().line(at);
        Item item = books.catalogue().find(line.item()).orElseThrow();
        PriceOrigin origin = origin(books, basket, line, item);
        Currency currency = basket.currency();
        return Outcome.done(new Why(
                line,
                item,
                origin,
                Money.ofMinor(basket.unitPrice(at), currency),
                basket.mode(at),
                origin instanceof PriceOrigin.Listed listed
                        ? line.quantity().in(listed.winner().price().unit())
                        : line.quantity(),
                basket.rate(at),
                rule(books, basket, item, at),
                step(books, basket, at),
                books.policy(),
                Money.ofMinor(basket.net(at), currency),
                Money.ofMinor(basket.tax(at), currency),
                basket.versions()));
    }

    private static TaxRule rule(Books books, PricedBasket basket, Item item, int at) {
        TaxPosition position = basket.visit().position();
        return books.taxes()
                .rule(item.taxClass(), basket.rate(at), basket.time().taxPoint(), position)
                .orElseThrow(() -> new IllegalStateException("a taxed line without a rule: " + item.sku()));
    }

    private static TaxStep step(Books books, PricedBasket basket, int at) {
        boolean inside = basket.mode(at) == PriceMode.TAX_INCLUSIVE;
        TaxedAmount base = new TaxedAmount(
                inside ? basket.gross(at) : basket.net(at), basket.mode(at), basket.rate(at));
        return TaxStep.of(base, books.policy().tax(), basket.tax(at));
    }

    private static PriceOrigin origin(Books books, PricedBasket basket, BasketLine line, Item item) {
        Optional<ManualPrice> price = line.manualPrice();
        if (price.isPresent()) {
            return new PriceOrigin.ByHand(price.get());
        }
        Offers offers = books.prices().offers(line.item());
        long day = basket.time().pricesOn().toEpochDay();
        Offer winner = LinePricing.choose(offers, item, line.quantity().unit(), basket.basket(), day);
        if (winner == null) {
            throw new IllegalStateException("a priced line without a price: " + line);
        }
        List<Offer> others = offers
                .holding(basket.basket().counter(), basket.basket().shopper(), day)
                .stream()
                .filter(other ->
                        !other.equals(winner) && other.isFor(winner.price().unit()))
                .toList();
        return new PriceOrigin.Listed(winner, others);
    }

    /** What the shopper pays for the line. */
    public Money gross() {
        return net.plus(tax);
    }

    /** The explanation in sentences, one a line; it fits a screen. */
    public List<String> told(Language language) {
        return WhyWords.of(this, language);
    }
}

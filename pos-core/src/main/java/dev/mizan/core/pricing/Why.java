// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.BasketReason;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.HeldPrice;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Offers;
import dev.mizan.core.tax.TaxRate;
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
                origin.offer().map(offer -> line.quantity().in(offer.unit())).orElse(line.quantity()),
                basket.rate(at),
                books.policy(),
                Money.ofMinor(basket.net(at), currency),
                Money.ofMinor(basket.tax(at), currency),
                basket.versions()));
    }

    private static PriceOrigin origin(Books books, PricedBasket basket, BasketLine line, Item item) {
        Optional<ManualPrice> price = line.manualPrice();
        if (price.isPresent()) {
            return new PriceOrigin.ByHand(price.get());
        }
        HeldPrice held = basket.time().held().get(line.id());
        if (held != null) {
            return new PriceOrigin.Held(held);
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

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.till;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.price.Offer;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.bundle.BundleOpening;
import dev.mizan.core.scan.Scanned;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.label.LabelReason;
import dev.mizan.core.scan.label.PricedLabel;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Puts what was scanned into a basket: at the book's price, or at the price that a scale printed on it, tax and all; a
 * bundle as its components.
 */
public record PutInBasket(Books books, LocalDate on) {
    /** What stands as the reason of a price that a label told. */
    public static final String BY_LABEL = "SCALE_LABEL";

    /**
     * The basket with one line more, which is one piece where the symbol told its serial number, and as many pieces of a
     * weight as it told.
     */
    public Outcome<Basket> put(Basket basket, Scanned scanned) {
        if (scanned.item().makeup().isBundle()) {
            return new BundleOpening(books, on).put(basket, scanned.item(), scanned.quantity());
        }
        Optional<String> serial = scanned.elements().flatMap(ElementString::serial);
        Outcome<Basket> more = goods(basket, scanned).then(it -> counted(it, scanned));
        return serial.isPresent()
                ? more.then(it -> it.piece(it.line(it.size() - 1).id(), serial.get()))
                : more;
    }

    private static Outcome<Basket> counted(Basket basket, Scanned scanned) {
        long pieces = scanned.elements()
                .filter(it -> it.netWeight().isPresent())
                .flatMap(ElementString::count)
                .orElse(0L);
        return pieces == 0
                ? Outcome.done(basket)
                : basket.counted(basket.line(basket.size() - 1).id(), pieces);
    }

    private Outcome<Basket> goods(Basket basket, Scanned scanned) {
        Optional<Money> price = scanned.label().flatMap(label -> label.price(basket.currency()));
        return price.isPresent()
                ? atPrice(basket, scanned, price.get())
                : basket.add(scanned.item().sku(), scanned.quantity());
    }

    /** An item that is not divided needs no price of the book; of any other the book's price tells how much it is. */
    private Outcome<Basket> atPrice(Basket basket, Scanned scanned, Money price) {
        if (scanned.item().unit().digits() == 0) {
            return line(basket, scanned, new PricedLabel(scanned.quantity(), price));
        }
        return books.prices()
                .find(scanned.item().sku(), scanned.item().unit(), basket.counter(), basket.shopper(), on)
                .then(offer -> weighed(basket, scanned, price, offer));
    }

    private Outcome<Basket> weighed(Basket basket, Scanned scanned, Money price, Offer offer) {
        Money shelf = Money.ofMinor(offer.minor(), basket.currency());
        Rounding amounts = books.policy().amounts();
        return PricedLabel.of(price, shelf, scanned.item().unit(), amounts)
                .map(found -> line(basket, scanned, found))
                .orElseGet(() -> Outcome.refused(
                        LabelReason.NO_QUANTITY, "item", scanned.item().sku(), "price", price, "unitPrice", shelf));
    }

    private static Outcome<Basket> line(Basket basket, Scanned scanned, PricedLabel found) {
        ManualPrice price = new ManualPrice(found.unitPrice(), PriceMode.TAX_INCLUSIVE, BY_LABEL);
        return basket.add(scanned.item().sku(), found.quantity(), price);
    }
}

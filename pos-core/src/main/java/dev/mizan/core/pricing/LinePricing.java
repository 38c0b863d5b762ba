// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.makeup.Makeup;
import dev.mizan.core.catalog.makeup.MakeupReason;
import dev.mizan.core.catalog.makeup.Modifier;
import dev.mizan.core.price.HeldPrice;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Offers;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.tax.ClassRates;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds price and rate of each line and multiplies. A line in a unit without a price of its own is priced by the item's
 * base unit, into which it converts exactly.
 */
final class LinePricing {
    private final Columns columns;
    private final Books books;
    private final Basket basket;
    private final LocalDate day;
    private final long epochDay;
    private final long taxPoint;
    private final boolean holding;
    private final Currency currency;
    private final TaxPosition position;
    private final boolean atHome;
    // Lines of one tax class mostly follow one another.
    private ClassRates lastClass = ClassRates.NONE;
    private int lastRate = ClassRates.NO_RATE;

    private LinePricing(Columns columns, Books books) {
        this.columns = columns;
        this.books = books;
        basket = columns.basket;
        day = columns.time.pricesOn();
        epochDay = day.toEpochDay();
        taxPoint = columns.time.taxPoint().toEpochDay();
        holding = !columns.time.held().isEmpty();
        currency = basket.currency();
        position = columns.visit.position();
        atHome = position == TaxPosition.HOME || position.equals(TaxPosition.HOME);
    }

    /** Fills unit prices, bands and, in the column of the gross, price times quantity; or says what is refused. */
    static @Nullable Outcome<PricedBasket> fill(Columns columns, Books books) {
        LinePricing pricing = new LinePricing(columns, books);
        if (!pricing.atHome && pricing.position.on(columns.time.taxPoint()) instanceof Refused<TaxPosition> notValid) {
            return new Refused<>(notValid.reason(), notValid.facts());
        }
        Remembered before = columns.remembered;
        if (before != null) {
            before.begin(columns, books);
        }
        int done = 0;
        Outcome<PricedBasket> refused = null;
        while (refused == null) {
            done = before == null ? done : before.fill(done, columns);
            if (done == columns.size) {
                break;
            }
            refused = pricing.fill(done, pricing.basket.line(done));
            done++;
        }
        if (before != null) {
            before.end(refused == null ? done : 0);
        }
        return refused;
    }

    /** Fills one line alone. */
    static boolean fillGift(int at, Columns columns, Books books) {
        LinePricing pricing = new LinePricing(columns, books);
        return pricing.fill(at, pricing.basket.line(at)) == null;
    }

    /** What so many sets of a gift come to, or fewer, at the highest of the prices that may hold for them. */
    static long dearestGift(Gift gift, long sets, Columns columns, Books books) {
        LinePricing pricing = new LinePricing(columns, books);
        int known = books.catalogue().indexOf(gift.item());
        return known < 0 || sets == 0 ? 0 : pricing.dearest(gift.quantity().times(sets), books.shelved(known));
    }

    private long dearest(Quantity quantity, Shelved shelved) {
        Item item = shelved.item();
        boolean sold = item.soldIn(quantity.unit());
        long dearest = 0;
        for (Offer offer : shelved.offers().holding(basket.counter(), basket.shopper(), epochDay)) {
            if (offer.isFor(quantity.unit()) || sold && offer.isFor(item.unit())) {
                Quantity priced = Amounts.in(quantity, offer.unit());
                long amount = priced == null
                        ? Amounts.TOO_LARGE
                        : Amounts.of(offer.minor(), priced, books.policy().amounts());
                dearest = Math.max(dearest, amount == Amounts.TOO_LARGE ? Pricer.MAX_LINE : amount);
            }
        }
        return dearest;
    }

    private @Nullable Outcome<PricedBasket> fill(int at, BasketLine line) {
        int known = books.catalogue().indexOf(line.item());
        if (known < 0) {
            return Outcome.refused(CatalogueReason.UNKNOWN_ITEM, "item", line.item());
        }
        Shelved shelved = books.shelved(known);
        if (columns.promoted != null) {
            columns.promoted.note(at, shelved);
        }
        if (isPlain(line, shelved)) {
            long price = shelved.onlyPrice();
            int rate = rateOf(shelved, price);
            return rate == ClassRates.NO_RATE
                    ? noRate(shelved.item())
                    : put(at, line, shelved, line.quantity(), price, Columns.band(rate, shelved.onlyMode()));
        }
        if (!shelved.activeOn(day) && Catalogue.sellable(shelved.item(), day) instanceof Refused<Item> notSold) {
            return new Refused<>(notSold.reason(), notSold.facts());
        }
        if (shelved.item().makeup() != Makeup.PLAIN || !line.chosen().isEmpty()) {
            return chosen(at, line, shelved);
        }
        return line.manualPrice().isPresent()
                ? byHand(at, line, shelved, line.manualPrice().get())
                : byBook(at, line, shelved);
    }

    private boolean isPlain(BasketLine line, Shelved shelved) {
        return !holding
                && line.manualPrice().isEmpty()
                && line.chosen().isEmpty()
                && shelved.isPlain(line.quantity().unit(), currency, epochDay);
    }

    private int rateOf(Shelved shelved, long unitPrice) {
        ClassRates rates =
                atHome ? shelved.rates() : books.taxes().of(shelved.item().taxClass(), position);
        if (rates.byPrice()) {
            return rates.on(taxPoint, unitPrice);
        }
        if (rates != lastClass) {
            lastClass = rates;
            lastRate = rates.on(taxPoint, 0);
        }
        return lastRate;
    }

    private Outcome<PricedBasket> noRate(Item item) {
        LocalDate on = columns.time.taxPoint();
        return Outcome.refused(TaxReason.NO_RATE, "class", item.taxClass(), "item", item.sku(), "date", on);
    }

    private @Nullable Outcome<PricedBasket> byHand(int at, BasketLine line, Shelved shelved, ManualPrice price) {
        long minor = price.unitPrice().minor();
        int rate = rateOf(shelved, minor);
        return rate == ClassRates.NO_RATE
                ? noRate(shelved.item())
                : put(at, line, shelved, line.quantity(), minor, Columns.band(rate, price.mode()));
    }

    /** A line of an item that has choices; a bundle is no line. */
    private @Nullable Outcome<PricedBasket> chosen(int at, BasketLine line, Shelved shelved) {
        Makeup makeup = shelved.item().makeup();
        if (makeup.isBundle()) {
            return Outcome.refused(MakeupReason.NOT_OPENED, "item", line.item());
        }
        if (line.manualPrice().isPresent()) {
            return byHand(at, line, shelved, line.manualPrice().get());
        }
        Outcome<List<Modifier>> choices = makeup.choose(line.item(), line.chosen(), basket.currency());
        return choices instanceof Outcome.Done<List<Modifier>> done
                ? byBook(at, line, shelved, done.value())
                : choices.then(never -> Outcome.refused(MakeupReason.NO_CHOICE));
    }

    private @Nullable Outcome<PricedBasket> byBook(int at, BasketLine line, Shelved shelved) {
        return byBook(at, line, shelved, List.of());
    }

    /** The book's price with what choices change of it; never below zero. */
    private static long with(List<Modifier> choices, long price) {
        long changed = price;
        for (int i = 0; i < choices.size(); i++) {
            changed = Math.addExact(changed, choices.get(i).more(price));
        }
        return Math.max(0, changed);
    }

    private @Nullable Outcome<PricedBasket> byBook(int at, BasketLine line, Shelved shelved, List<Modifier> choices) {
        Item item = shelved.item();
        Unit unit = line.quantity().unit();
        Offer offer = offer(line, item, shelved.offers());
        if (offer == null && rateOf(shelved, 0) == ClassRates.NO_RATE) {
            return noRate(item);
        }
        if (offer == null) {
            return item.soldIn(unit)
                    ? PriceBook.none(item.sku(), unit, basket.counter(), day)
                    : Catalogue.notSoldIn(item, unit);
        }
        long price = choices.isEmpty() ? offer.minor() : with(choices, offer.minor());
        int rate = rateOf(shelved, price);
        if (rate == ClassRates.NO_RATE) {
            return noRate(item);
        }
        Quantity priced = Amounts.in(line.quantity(), offer.unit());
        return put(at, line, shelved, priced, price, Columns.band(rate, offer.mode()));
    }

    private @Nullable Offer offer(BasketLine line, Item item, Offers offers) {
        HeldPrice held = holding ? columns.time.held().get(line.id()) : null;
        return held == null ? choose(offers, item, line.quantity().unit(), basket, epochDay) : held.offer();
    }

    /** The price of the unit itself, else of the base unit, else null. */
    static @Nullable Offer choose(Offers offers, Item item, Unit unit, Basket basket, long epochDay) {
        if (offers.tiered()) {
            return choose(offers, item, unit, basket, epochDay, bought(basket, item));
        }
        int winner = offers.winner(unit, basket.counter(), basket.shopper(), epochDay);
        if (winner == Offers.NO_OFFER && item.soldIn(unit)) {
            winner = offers.winner(item.unit(), basket.counter(), basket.shopper(), epochDay);
        }
        return winner == Offers.NO_OFFER ? null : offers.get(winner);
    }

    /** The same by tiers: of each unit the price for so much as is bought in all. */
    private static @Nullable Offer choose(
            Offers offers, Item item, Unit unit, Basket basket, long epochDay, Quantity bought) {
        int winner = offers.winner(unit, basket.counter(), basket.shopper(), epochDay, bought);
        if (winner == Offers.NO_OFFER && item.soldIn(unit)) {
            winner = offers.winner(item.unit(), basket.counter(), basket.shopper(), epochDay, bought);
        }
        return winner == Offers.NO_OFFER ? null : offers.get(winner);
    }

    /**
     * How much of an item is in a basket at the book's price, in all units that it is sold in and in whatever lines: what
     * counts for tiers. It is in the base unit; beyond its range, the most there can be.
     */
    static Quantity bought(Basket basket, Item item) {
        long steps = 0;
        for (int i = 0; i < basket.size(); i++) {
            BasketLine line = basket.line(i);
            if (line.item().equals(item.sku())
                    && line.manualPrice().isEmpty()
                    && item.soldIn(line.quantity().unit())) {
                Quantity part = Amounts.in(line.quantity(), item.unit());
                steps += part == null ? Long.MAX_VALUE - steps : Math.min(part.steps(), Long.MAX_VALUE - steps);
            }
        }
        return new Quantity(steps, item.unit());
    }

    private @Nullable Outcome<PricedBasket> put(
            int at, BasketLine line, Shelved shelved, @Nullable Quantity priced, long price, int band) {
        long amount = priced == null
                ? Amounts.TOO_LARGE
                : Amounts.of(price, priced, books.policy().amounts());
        if (amount == Amounts.TOO_LARGE) {
            return Outcome.refused(
                    PricingReason.LINE_TOO_LARGE,
                    "quantity",
                    line.quantity(),
                    "item",
                    line.item(),
                    "price",
                    Money.ofMinor(price, basket.currency()),
                    "limit",
                    Money.ofMinor(Pricer.MAX_LINE, basket.currency()));
        }
        if (columns.promoted != null && priced != null) {
            columns.promoted.note(at, priced);
        }
        columns.unitPrice[at] = price;
        columns.gross[at] = amount;
        columns.band[at] = band;
        if (columns.remembered != null && at < columns.bought) {
            columns.remembered.keep(at, line, shelved, priced, columns);
        }
        return null;
    }
}

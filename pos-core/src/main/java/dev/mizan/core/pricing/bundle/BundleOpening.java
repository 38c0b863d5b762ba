// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.bundle;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.makeup.Component;
import dev.mizan.core.catalog.makeup.MakeupReason;
import dev.mizan.core.price.Offer;
import dev.mizan.core.pricing.Books;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts a bundle into a basket as its components. The bundle's price is split over them by what they cost alone (IFRS
 * 15.74), so that each bears its own tax, is issued from its own stock, earns its own revenue and comes back at its own
 * share. The price holds from then on, as one that was set does, and promotions leave it alone where they leave those.
 */
public final class BundleOpening {
    /** What the reason of a component's price begins with; the bundle's number follows, cut at 40 characters in all. */
    public static final String REASON = "BUNDLE:";

    private static final int LONGEST = 40;

    private final Books books;
    private final LocalDate on;

    /** By the prices of a day. */
    public BundleOpening(Books books, LocalDate on) {
        this.books = books;
        this.on = on;
    }

    /**
     * The basket with so many bundles more. The lines come to the bundle's price exactly, whatever it is: where several
     * pieces of a component share an odd amount, they stand on two lines a minor unit apart.
     */
    public Outcome<Basket> put(Basket basket, Item bundle, Quantity quantity) {
        if (!quantity.unit().equals(bundle.unit()) || bundle.unit().digits() > 0) {
            return Outcome.refused(MakeupReason.NOT_WHOLE, "item", bundle.sku(), "quantity", quantity);
        }
        return offer(basket, bundle).then(price -> {
            List<Component> parts = bundle.makeup().components();
            long[] alone = new long[parts.size()];
            for (int i = 0; i < alone.length; i++) {
                Component part = parts.get(i);
                Outcome<Offer> offer = books.catalogue()
                        .sellable(part.item(), on)
                        .then(item -> item.unit().digits() > 0 || item.makeup().isBundle()
                                ? Outcome.refused(
                                        MakeupReason.NO_COMPONENT, "item", part.item(), "bundle", bundle.sku())
                                : offer(basket, item));
                if (!(offer instanceof Outcome.Done<Offer> done)) {
                    return offer.map(never -> basket);
                }
                alone[i] = Math.multiplyExact(done.value().minor(), (long) part.count());
            }
            return split(price, alone, bundle).then(shares -> fill(basket, bundle, quantity, price, shares));
        });
    }

    private Outcome<Offer> offer(Basket basket, Item item) {
        return books.prices().find(item.sku(), item.unit(), basket.counter(), basket.shopper(), on);
    }

    private static Outcome<long[]> split(Offer price, long[] alone, Item bundle) {
        long sum = 0;
        for (long each : alone) {
            sum += each;
        }
        return sum == 0 && price.minor() != 0
                ? Outcome.refused(MakeupReason.NO_STAND_ALONE, "item", bundle.sku())
                : Outcome.done(sum == 0 ? alone : Remainder.LARGEST_REMAINDER.split(price.minor(), alone));
    }

    private Outcome<Basket> fill(Basket basket, Item bundle, Quantity quantity, Offer price, long[] shares) {
        String reason = REASON + bundle.sku().value();
        reason = reason.substring(0, Math.min(LONGEST, reason.length()));
        Outcome<Basket> filled = Outcome.done(basket);
        List<Component> parts = bundle.makeup().components();
        for (int i = 0; i < shares.length; i++) {
            Component part = parts.get(i);
            Unit unit = books.catalogue().find(part.item()).orElseThrow().unit();
            long each = shares[i] / part.count();
            long dearer = shares[i] % part.count();
            filled = line(filled, part, quantity.times(part.count() - dearer), unit, price, each, reason);
            filled = line(filled, part, quantity.times(dearer), unit, price, each + 1, reason);
        }
        return filled;
    }

    private static Outcome<Basket> line(
            Outcome<Basket> basket, Component part, Quantity count, Unit unit, Offer of, long price, String reason) {
        if (basket instanceof Refused || count.isZero()) {
            return basket;
        }
        Quantity quantity = new Quantity(count.steps(), unit);
        return basket.then(filled -> filled.add(
                part.item(), quantity, new ManualPrice(Money.ofMinor(price, filled.currency()), of.mode(), reason)));
    }
}

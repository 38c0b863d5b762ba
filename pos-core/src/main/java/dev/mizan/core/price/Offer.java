// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * A price together with its list, compiled: it holds on the days of both.
 *
 * <p>Among those that hold for a shopper at a counter on a day, the first in natural order wins: the most special scope
 * (see {@link PriceScope#specificity}), then the highest quantity tier that is reached, then the latest first day, then the smallest name of its list. The order in which
 * prices were set plays no part.
 */
public final class Offer implements Comparable<Offer> {
    private static final Comparator<Offer> WINNER_FIRST = Comparator.comparingInt(
                    (Offer offer) -> -offer.list.scope().specificity())
            .thenComparing(Comparator.comparingLong(
                            (Offer offer) -> offer.price.atLeast().steps())
                    .reversed())
            .thenComparing(Comparator.comparingLong((Offer offer) -> offer.from).reversed())
            .thenComparing(offer -> offer.list.id())
            .thenComparing(offer -> offer.price.unit().notation())
            .thenComparing(offer -> offer.price.runs().from());

    private final Price price;
    private final PriceList list;
    // Copied out of price and list, so that the pricer's loop stays within one object.
    private final Unit unit;
    private final Currency currency;
    private final PriceMode mode;
    private final long minor;
    private final boolean general;
    private final Set<StoreId> zone;
    private final long from;
    private final long until;

    /** With the stores of the list's zone; none where it is for no zone. */
    Offer(Price price, PriceList list, Set<StoreId> zone) {
        this.price = price;
        this.list = list;
        this.unit = price.unit();
        this.currency = list.currency();
        this.mode = list.mode();
        this.minor = price.amount().minor();
        this.general = list.scope().equals(PriceScope.GENERAL);
        this.zone = zone;
        this.from =
                Math.max(price.runs().from().toEpochDay(), list.runs().from().toEpochDay());
        this.until = Math.min(end(price.runs()), end(list.runs()));
    }

    private static long end(Period runs) {
        return runs.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /** The price as it was set. */
    public Price price() {
        return price;
    }

    /** The list that it stands in. */
    public PriceList list() {
        return list;
    }

    /** What one of the unit costs, in minor units. */
    public long minor() {
        return minor;
    }

    /** One of what it buys. */
    public Unit unit() {
        return unit;
    }

    /** Whether it holds the tax. */
    public PriceMode mode() {
        return mode;
    }

    /** Whether every shopper has it at every counter of its currency. */
    public boolean isGeneral() {
        return general;
    }

    /** The first day on which it holds, counted from 1970. */
    public long from() {
        return from;
    }

    /** The day before which it ends, counted from 1970; {@code Long.MAX_VALUE} where it does not end. */
    public long until() {
        return until;
    }

    /** Whether it is for one of a unit. */
    public boolean isFor(Unit wanted) {
        return unit == wanted || unit.equals(wanted);
    }

    /** Whether it holds for a shopper at a counter on a day, counted from 1970. */
    public boolean holds(Counter counter, Shopper shopper, long epochDay) {
        return from <= epochDay
                && epochDay < until
                && currency.equals(counter.currency())
                && (general || covers(counter, shopper));
    }

    private boolean covers(Counter counter, Shopper shopper) {
        return list.scope().covers(counter, shopper)
                && (list.scope().zone().isEmpty() || zone.contains(counter.store()));
    }

    /** Whether so much of the item is enough for it. */
    boolean reachedBy(Quantity bought) {
        Quantity least = price.atLeast();
        return least.isZero()
                || unit.dimension() == bought.unit().dimension()
                        && least.in(bought.unit(), Rounding.UP).compareTo(bought) <= 0;
    }

    @Override
    public int compareTo(Offer other) {
        return WINNER_FIRST.compare(this, other);
    }

    /** Equal where the price, the list and the stores of its zone are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Offer that
                && price.equals(that.price)
                && list.equals(that.list)
                && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return price.hashCode();
    }

    @Override
    public String toString() {
        return price.amount() + " for one " + price.unit() + " of " + price.item() + " in " + list.id();
    }
}

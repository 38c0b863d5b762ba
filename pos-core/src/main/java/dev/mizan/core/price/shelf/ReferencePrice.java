// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price.shelf;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Offers;
import dev.mizan.core.price.PriceBook;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The price that an announced reduction must name: the lowest that any shopper could have paid in the days before it began
 * (Directive 98/6/EC, article 6a, wants at least 30). A price of one day counts as much as one of a month; the day on which
 * the reduction begins does not count.
 *
 * @param price the lowest
 * @param last the latest day before the reduction on which it was shown
 */
public record ReferencePrice(Money price, LocalDate last) {
    /** As many days as the directive wants at the least. */
    public static final int USUAL_DAYS = 30;

    /** The most days that are looked back upon. */
    public static final int MAX_DAYS = 3_660;

    /**
     * The lowest of the prices shown in so many days before a reduction; empty where nothing was shown on any of them. Of
     * equal prices the one shown last. Days outside 1 to {@value #MAX_DAYS} are an {@link IllegalArgumentException}.
     */
    public static Optional<ReferencePrice> lowest(List<PriceShown> shown, LocalDate reduced, int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("from 1 to " + MAX_DAYS + " days are looked back upon, not " + days);
        }
        LocalDate first = reduced.minusDays(days);
        ReferencePrice lowest = null;
        for (PriceShown each : shown) {
            Optional<LocalDate> last = lastDay(each.days(), first, reduced);
            if (last.isPresent() && (lowest == null || lowest.yieldsTo(each.price(), last.get()))) {
                lowest = new ReferencePrice(each.price(), last.get());
            }
        }
        return Optional.ofNullable(lowest);
    }

    /** The same from the book: for each day the price that a passer-by at a counter would have paid. */
    public static Optional<ReferencePrice> of(
            PriceBook book, Sku item, Unit unit, Counter counter, LocalDate reduced, int days) {
        return lowest(shown(book.offers(item), unit, counter, reduced, days), reduced, days);
    }

    private static List<PriceShown> shown(Offers offers, Unit unit, Counter counter, LocalDate reduced, int days) {
        List<PriceShown> shown = new ArrayList<>();
        for (LocalDate day = reduced.minusDays(days); day.isBefore(reduced); day = day.plusDays(1)) {
            int winner = offers.winner(unit, counter, Shopper.WALK_IN, day.toEpochDay());
            if (winner != Offers.NO_OFFER) {
                Offer offer = offers.get(winner);
                shown.add(new PriceShown(Period.day(day), offer.price().amount()));
            }
        }
        return shown;
    }

    private static Optional<LocalDate> lastDay(Period shown, LocalDate first, LocalDate reduced) {
        LocalDate end = shown.until().filter(it -> it.isBefore(reduced)).orElse(reduced);
        LocalDate last = end.minusDays(1);
        return last.isBefore(shown.from()) || last.isBefore(first) ? Optional.empty() : Optional.of(last);
    }

    private boolean yieldsTo(Money other, LocalDate shown) {
        int order = other.compareTo(price);
        return order < 0 || order == 0 && shown.isAfter(last);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.price.Offer;
import dev.mizan.spi.value.AmountOverflow;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Chooses the moment of each line. */
record Choosing(Editions editions, Moments moments, PricingMoment wanted) {

    LineMoment of(BasketLine line) {
        List<LineMoment.At> considered =
                moments.of(line).stream().map(moment -> at(moment, line)).toList();
        LineMoment.At chosen = line.manualPrice().isPresent() ? last(considered) : chosen(line, considered);
        return new LineMoment(line, chosen.moment(), chosen.edition(), considered);
    }

    private LineMoment.At at(LocalDateTime moment, BasketLine line) {
        Edition edition = editions.at(moment);
        Basket basket = moments.basket();
        Optional<Offer> offer = line.manualPrice().isPresent()
                ? Optional.empty()
                : edition.books().offer(basket, line, moment.toLocalDate());
        return new LineMoment.At(moment, edition.number(), offer);
    }

    private LineMoment.At chosen(BasketLine line, List<LineMoment.At> considered) {
        LineMoment.At now = last(considered);
        LocalDateTime moment = moments.promised(line)
                ? moments.opened()
                : switch (wanted) {
                    case SCAN -> moments.scanned(line);
                    case BASKET_OPEN -> moments.opened();
                    case TENDER -> moments.now();
                    case CUSTOMER_FAVOUR -> lowest(line, considered, now).moment();
                };
        return considered.stream()
                .filter(at -> at.moment().equals(moment) && at.offer().isPresent())
                .findFirst()
                .orElse(now);
    }

    /** The lowest price; of equal ones the latest, and now's where prices with and without tax can not be compared. */
    private static LineMoment.At lowest(BasketLine line, List<LineMoment.At> considered, LineMoment.At now) {
        List<LineMoment.At> priced =
                considered.stream().filter(at -> at.offer().isPresent()).toList();
        if (priced.stream()
                        .map(at -> at.offer().orElseThrow().mode())
                        .distinct()
                        .count()
                > 1) {
            return now;
        }
        LineMoment.At lowest = now;
        long least = Long.MAX_VALUE;
        for (LineMoment.At at : priced) {
            long amount = amount(line, at.offer().orElseThrow());
            if (amount <= least) {
                least = amount;
                lowest = at;
            }
        }
        return lowest;
    }

    private static long amount(BasketLine line, Offer offer) {
        try {
            Money one = Money.ofMinor(offer.minor(), offer.list().currency());
            return one.times(line.quantity().in(offer.unit()), Rounding.HALF_UP).minor();
        } catch (AmountOverflow beyond) {
            return Long.MAX_VALUE;
        }
    }

    private static LineMoment.At last(List<LineMoment.At> considered) {
        return considered.get(considered.size() - 1);
    }
}

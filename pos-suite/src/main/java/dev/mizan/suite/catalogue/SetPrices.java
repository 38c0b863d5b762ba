// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.util.List;

/**
 * Draws zones, defines price lists and sets or withdraws prices; only what differs from the price book is written.
 *
 * @param wanted zones and lists each whole, as they shall stand; prices each in place of the one of its key
 */
public record SetPrices(PricesChanged wanted) implements Flow<Integer> {

    /** Sets prices in lists that stand. */
    public static SetPrices of(List<Price> prices) {
        return new SetPrices(new PricesChanged(List.of(), prices, List.of()));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        PriceBook book =
                reading.state(AssortmentFold.class).books(reading.now()).prices();
        PricesChanged news = new PricesChanged(
                wanted.zones().stream()
                        .filter(zone -> !zone.equals(book.zones().get(zone.id())))
                        .toList(),
                wanted.lists().stream()
                        .filter(list -> !list.equals(book.lists().get(list.id())))
                        .toList(),
                unknown(book),
                wanted.withdrawn());
        if (news.zones().isEmpty()
                && news.lists().isEmpty()
                && news.set().isEmpty()
                && news.withdrawn().isEmpty()) {
            return Outcome.refused(ChangeReason.NOTHING_NEW);
        }
        return book.define(news).map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    private List<Price> unknown(PriceBook book) {
        return wanted.set().stream()
                .filter(price -> book.offers(price.item()).all().stream()
                        .map(Offer::price)
                        .noneMatch(price::equals))
                .toList();
    }

    /** How many prices were set or withdrawn. */
    @Override
    public Integer answer(Recorded recorded) {
        return recorded.fact(PricesChanged.class)
                .map(fact -> fact.set().size() + fact.withdrawn().size())
                .orElseThrow(() -> new IllegalArgumentException("no prices: " + recorded.document()));
    }
}

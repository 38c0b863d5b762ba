// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceKey;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.util.List;

/**
 * Defines price lists and sets or withdraws prices; only what differs from the price book is written.
 *
 * @param lists each whole, as it shall stand
 * @param prices each in place of the one that begins on its day
 * @param withdrawn prices that no longer hold
 */
public record SetPrices(List<PriceList> lists, List<Price> prices, List<PriceKey> withdrawn) implements Flow<Integer> {
    public SetPrices {
        lists = List.copyOf(lists);
        prices = List.copyOf(prices);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Sets prices in lists that stand. */
    public static SetPrices of(List<Price> prices) {
        return new SetPrices(List.of(), prices, List.of());
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        PriceBook book = reading.state(AssortmentFold.class).books().prices();
        List<PriceList> newLists = lists.stream()
                .filter(list -> !list.equals(book.lists().get(list.id())))
                .toList();
        List<Price> newPrices = prices.stream()
                .filter(price -> book.offers(price.item()).all().stream()
                        .map(Offer::price)
                        .noneMatch(price::equals))
                .toList();
        if (newLists.isEmpty() && newPrices.isEmpty() && withdrawn.isEmpty()) {
            return Outcome.refused(ChangeReason.NOTHING_NEW);
        }
        return book.define(newLists, newPrices, withdrawn).map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    /** How many prices were set or withdrawn. */
    @Override
    public Integer answer(Recorded recorded) {
        return recorded.fact(PricesChanged.class)
                .map(fact -> fact.set().size() + fact.withdrawn().size())
                .orElseThrow(() -> new IllegalArgumentException("no prices: " + recorded.document()));
    }
}

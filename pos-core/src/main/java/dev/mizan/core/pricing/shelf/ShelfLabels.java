// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.price.Offers;
import dev.mizan.core.price.shelf.UnitPrice;
import dev.mizan.core.pricing.Books;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What stands on the shelves of a store on a day, by the books that hold: each item that is sold, by each unit that has a
 * price, at the price of whoever passes by. Prices of customer groups and from a quantity on are not on a shelf. Immutable
 * and safe for use by many threads.
 */
public final class ShelfLabels {
    private final Books books;
    private final Counter counter;
    private final LocalDate day;
    private final Map<Sku, PackContent> contents;
    private final ShownPromotions promotions;

    /**
     * The labels of a day.
     *
     * @param counter of the store: its shop floor
     * @param contents of packed goods, for their unit prices
     * @param marks of the promotions: one for the terms of each
     */
    public ShelfLabels(
            Books books, Counter counter, LocalDate day, Map<Sku, PackContent> contents, PromotionMarks marks) {
        this.books = books;
        this.counter = counter;
        this.day = day;
        this.contents = Map.copyOf(contents);
        this.promotions = new ShownPromotions(books.promotions(), counter, day, marks);
    }

    /** The label of an item by a unit; empty where it is not sold so on that day. */
    public Optional<ShelfLabel> of(LabelOf of) {
        return books.catalogue()
                .find(of.sku())
                .filter(item -> item.soldIn(of.unit()))
                .flatMap(item -> label(item, of.unit()));
    }

    /** All of them, in the order of the catalogue. */
    public void each(Consumer<ShelfLabel> taker) {
        for (Item item : books.catalogue().items()) {
            label(item, item.unit()).ifPresent(taker);
            for (Unit pack : item.packs()) {
                label(item, pack).ifPresent(taker);
            }
        }
    }

    /** All of them. */
    public List<ShelfLabel> all() {
        List<ShelfLabel> all = new ArrayList<>();
        each(all::add);
        return all;
    }

    private Optional<ShelfLabel> label(Item item, Unit unit) {
        Offers offers = books.prices().offers(item.sku());
        int winner = item.lifeCycle().on(day) == Stage.ACTIVE
                ? offers.winner(unit, counter, Shopper.WALK_IN, day.toEpochDay())
                : Offers.NO_OFFER;
        if (winner == Offers.NO_OFFER) {
            return Optional.empty();
        }
        Money price = offers.get(winner).price().amount();
        return Optional.of(new ShelfLabel(
                new LabelOf(item.sku(), unit),
                price,
                unitPrice(item, unit, price),
                promotions.on(item, price.minor())));
    }

    private Optional<UnitPrice> unitPrice(Item item, Unit unit, Money price) {
        PackContent told = contents.get(item.sku());
        return told == null ? PackContent.measured(item, unit, price) : Optional.of(told.of(item, unit, price));
    }
}

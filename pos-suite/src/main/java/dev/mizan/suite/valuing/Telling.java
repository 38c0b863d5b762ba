// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.value.Currency;
import java.time.Instant;
import java.util.Optional;

/**
 * All movements of goods decided anew on a book of their own, in the order in which they happened: what each costs then, and
 * where that went. By the storekeeper's own decisions, so that it is what a shop would have that was told all in time.
 */
final class Telling {
    private final Storekeeper keeper;
    private final Heard heard;
    private final Optional<Told> late;
    private final StockBook book;
    private final Carried carried = new Carried();
    private final Corrections costs = new Corrections();
    private Instant last = Instant.MIN;

    /**
     * Nothing is told yet.
     *
     * @param late what is told beyond what was heard, in its place in time; empty where it is left out
     */
    Telling(Storekeeper keeper, Heard heard, Optional<Told> late, Currency currency) {
        this.keeper = heard.tolerant(keeper, late);
        this.heard = heard;
        this.late = late;
        this.book = new StockBook(currency);
        heard.first(late).forEach(book::apply);
    }

    Storekeeper keeper() {
        return keeper;
    }

    Heard heard() {
        return heard;
    }

    Optional<Told> late() {
        return late;
    }

    StockBook book() {
        return book;
    }

    Carried carried() {
        return carried;
    }

    Corrections costs() {
        return costs;
    }

    Instant last() {
        return last;
    }

    void tell(Told told) {
        last = told.at();
        Moving batch = new Moving(told, this);
        told.facts().forEach(batch::tell);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** What lies where, and what it is worth. */
public final class StockFold implements Fold {
    private StockBook book;

    /** An empty stock book in the currency of the company's books. */
    public StockFold(Currency currency) {
        this.book = new StockBook(currency);
    }

    /** The stock book as it stands; only for the writer's thread. */
    public StockBook book() {
        return book;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(StockFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((StockFact) fact);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        book.write(out);
    }

    @Override
    public void read(FieldReader in) {
        book = StockBook.read(in);
    }
}

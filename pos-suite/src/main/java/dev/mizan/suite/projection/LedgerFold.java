// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** The books of account: chart, periods, posting rules and balances. */
public final class LedgerFold implements Fold {
    private final FiscalCalendar calendar;
    private Books books;

    /** Empty books in this currency, by this calendar. */
    public LedgerFold(Currency currency, FiscalCalendar calendar) {
        this.calendar = calendar;
        this.books = Books.of(currency, calendar);
    }

    /** The books as they stand; only for the writer's thread, but what they hand out is for all. */
    public Books books() {
        return books;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Books.FACTS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        books.apply(fact);
    }

    @Override
    public int version() {
        return Books.version();
    }

    @Override
    public void write(FieldWriter out) {
        books.write(out);
    }

    @Override
    public void read(FieldReader in) {
        books = Books.read(in, calendar);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * A till session began. Every document until it is closed belongs to it and to its business date.
 *
 * @param session from 1, the next one of this till
 * @param date the business date of all its documents, also of those after midnight
 * @param opening the float, at most one amount a currency
 */
public record TillOpened(long session, BusinessDate date, List<Money> opening) implements Fact {
    /** How it is written. */
    public static final FactType<TillOpened> TYPE =
            new FactType<>("TillOpened", 1, TillOpened.class, TillOpened::write, TillOpened::read);

    public TillOpened {
        opening = List.copyOf(opening);
    }

    private void write(FieldWriter out) {
        out.number("session", session).date("date", date.date());
        out.list("opening", opening, (amount, fields) -> fields.money("amount", amount));
    }

    private static TillOpened read(FieldReader in, int version) {
        return new TillOpened(
                in.number("session"),
                new BusinessDate(in.date("date")),
                in.list("opening", fields -> fields.money("amount")));
    }

    @Override
    public FactType<TillOpened> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * A person closed what stood open of a card payment, and said why.
 *
 * @param tender the kind whose clearing it left
 * @param open what stood open; below zero where more was paid than taken
 */
public record CardDifferenceClosed(String tender, String reference, Money open, LocalDate on, String why)
        implements Fact {
    public static final FactType<CardDifferenceClosed> TYPE = new FactType<>(
            "CardDifferenceClosed",
            1,
            CardDifferenceClosed.class,
            CardDifferenceClosed::write,
            CardDifferenceClosed::read);

    @Override
    public FactType<CardDifferenceClosed> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("tender", tender)
                .text("reference", reference)
                .money("open", open)
                .date("on", on)
                .text("why", why);
    }

    static CardDifferenceClosed read(FieldReader in, int version) {
        return new CardDifferenceClosed(
                in.text("tender"), in.text("reference"), in.money("open"), in.date("on"), in.text("why"));
    }
}

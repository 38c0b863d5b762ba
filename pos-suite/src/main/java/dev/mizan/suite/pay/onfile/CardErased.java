// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;

/**
 * A token of a card that was forgotten stands for nothing any more.
 *
 * @param byAPerson whether a person saw to it, for the terminal could not
 */
public record CardErased(PaymentReference card, boolean byAPerson) implements Fact {
    /** How it is written. */
    public static final FactType<CardErased> TYPE =
            new FactType<>("CardErased", 1, CardErased.class, CardErased::write, CardErased::read);

    private void write(FieldWriter out) {
        out.text("card", card.value()).flag("byAPerson", byAPerson);
    }

    private static CardErased read(FieldReader in, int version) {
        return new CardErased(in.parsed("card", PaymentReference::new), in.flag("byAPerson"));
    }

    @Override
    public FactType<CardErased> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;

/**
 * Nothing is charged to a card any more; whoever keeps it is still to be told.
 *
 * @param why a few words: {@code the customer asked}
 */
public record CardForgotten(PaymentReference card, String why) implements Fact {
    /** How it is written. */
    public static final FactType<CardForgotten> TYPE =
            new FactType<>("CardForgotten", 1, CardForgotten.class, CardForgotten::write, CardForgotten::read);

    private void write(FieldWriter out) {
        out.text("card", card.value()).text("why", why);
    }

    private static CardForgotten read(FieldReader in, int version) {
        return new CardForgotten(in.parsed("card", PaymentReference::new), in.text("why"));
    }

    @Override
    public FactType<CardForgotten> factType() {
        return TYPE;
    }
}

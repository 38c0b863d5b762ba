// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;
import java.time.LocalDate;

/**
 * A card was charged as was agreed.
 *
 * @param charge the request that took the money
 * @param on the business day; the next charge keeps its distance from it
 */
public record CardCharged(PaymentReference card, PaymentReference charge, LocalDate on) implements Fact {
    /** How it is written. */
    public static final FactType<CardCharged> TYPE =
            new FactType<>("CardCharged", 1, CardCharged.class, CardCharged::write, CardCharged::read);

    private void write(FieldWriter out) {
        out.text("card", card.value()).text("charge", charge.value()).date("on", on);
    }

    private static CardCharged read(FieldReader in, int version) {
        return new CardCharged(
                in.parsed("card", PaymentReference::new), in.parsed("charge", PaymentReference::new), in.date("on"));
    }

    @Override
    public FactType<CardCharged> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.payment.PaymentReference;
import java.util.Optional;

/**
 * A customer wants a card kept by the payment of this reference. Durable before the terminal is asked, so that a token that
 * comes late, or after a stop, is the customer's all the same.
 *
 * @param keeper the shop's name for whoever keeps the card: tokens are good there alone
 */
public record CardAsked(PaymentReference card, CustomerId customer, String keeper, Optional<ChargeAgreement> agreement)
        implements Fact {
    /** How it is written. */
    public static final FactType<CardAsked> TYPE =
            new FactType<>("CardAsked", 1, CardAsked.class, CardAsked::write, CardAsked::read);

    void write(FieldWriter out) {
        out.text("card", card.value()).text("customer", customer.value()).text("keeper", keeper);
        ChargeAgreement.write(agreement, out);
    }

    static CardAsked read(FieldReader in, int version) {
        return new CardAsked(
                in.parsed("card", PaymentReference::new),
                in.parsed("customer", CustomerId::new),
                in.text("keeper"),
                ChargeAgreement.read(in));
    }

    @Override
    public FactType<CardAsked> factType() {
        return TYPE;
    }
}

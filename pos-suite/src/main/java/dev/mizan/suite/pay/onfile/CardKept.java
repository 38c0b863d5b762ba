// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentToken;
import java.time.LocalDate;

/**
 * A card is on file: the payment that it was asked with was approved, and told a token.
 *
 * @param scheme such as {@code mada}; empty where nobody said
 * @param lastDigits at most the last four; empty where there are none
 * @param on the business day
 */
public record CardKept(CardAsked asked, PaymentToken token, String scheme, String lastDigits, LocalDate on)
        implements Fact {
    /** How it is written. */
    public static final FactType<CardKept> TYPE =
            new FactType<>("CardKept", 1, CardKept.class, CardKept::write, CardKept::read);

    void write(FieldWriter out) {
        asked.write(out);
        out.text("token", token.value())
                .text("scheme", scheme)
                .text("lastDigits", lastDigits)
                .date("on", on);
    }

    static CardKept read(FieldReader in, int version) {
        return new CardKept(
                CardAsked.read(in, version),
                in.parsed("token", PaymentToken::new),
                in.text("scheme"),
                in.text("lastDigits"),
                in.date("on"));
    }

    @Override
    public FactType<CardKept> factType() {
        return TYPE;
    }
}

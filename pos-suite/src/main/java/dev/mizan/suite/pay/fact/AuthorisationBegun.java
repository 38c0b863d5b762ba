// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;
import java.time.Instant;

/**
 * Money is about to be set aside before there is a bill: a room, a pump, an order. In the batch of its {@link PaymentBegun}.
 *
 * @param reference of the authorisation
 * @param what for, in the shop's words: {@code room 12}
 * @param until when it is given up, if nothing ended it before
 */
public record AuthorisationBegun(PaymentReference reference, String what, Instant until) implements Fact {
    /** How it is written. */
    public static final FactType<AuthorisationBegun> TYPE = new FactType<>(
            "AuthorisationBegun", 1, AuthorisationBegun.class, AuthorisationBegun::write, AuthorisationBegun::read);

    private void write(FieldWriter out) {
        out.text("reference", reference.value()).text("what", what).instant("until", until);
    }

    private static AuthorisationBegun read(FieldReader in, int version) {
        return new AuthorisationBegun(
                in.parsed("reference", PaymentReference::new), in.text("what"), in.instant("until"));
    }

    @Override
    public FactType<AuthorisationBegun> factType() {
        return TYPE;
    }
}

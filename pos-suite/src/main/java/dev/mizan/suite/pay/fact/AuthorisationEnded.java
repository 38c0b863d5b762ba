// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;
import java.util.Locale;

/** Nothing more is taken of what was set aside; all but LEFT say that nothing of it stands. */
public record AuthorisationEnded(PaymentReference reference, How how) implements Fact {
    /** How it came to that. */
    public enum How {
        /** It was never set aside: declined, cancelled or reversed. */
        NOT_GIVEN,
        /** What was due was taken of it, and nothing is left. */
        TAKEN,
        /** What was due was taken of it, and the rest is still set aside: it is listed until it is let go or its time is out. */
        LEFT,
        /** It was given up whole. */
        RELEASED,
        /** Its time ran out. */
        LAPSED
    }

    /** How it is written. */
    public static final FactType<AuthorisationEnded> TYPE = new FactType<>(
            "AuthorisationEnded", 1, AuthorisationEnded.class, AuthorisationEnded::write, AuthorisationEnded::read);

    private void write(FieldWriter out) {
        out.text("reference", reference.value()).text("how", how.name().toLowerCase(Locale.ROOT));
    }

    private static AuthorisationEnded read(FieldReader in, int version) {
        return new AuthorisationEnded(
                in.parsed("reference", PaymentReference::new),
                in.parsed("how", text -> How.valueOf(text.toUpperCase(Locale.ROOT))));
    }

    @Override
    public FactType<AuthorisationEnded> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;

/** A payment that was stored offline was forwarded, and this is how it ended for certain. */
public record PaymentForwarded(PaymentReference reference, PaymentOutcome outcome) implements Fact {
    /** How it is written. */
    public static final FactType<PaymentForwarded> TYPE = new FactType<>(
            "PaymentForwarded", 1, PaymentForwarded.class, PaymentForwarded::write, PaymentForwarded::read);

    private void write(FieldWriter out) {
        out.text("reference", reference.value());
        OutcomeFields.write(outcome, out);
    }

    private static PaymentForwarded read(FieldReader in, int version) {
        return new PaymentForwarded(in.parsed("reference", PaymentReference::new), OutcomeFields.read(in));
    }

    @Override
    public FactType<PaymentForwarded> factType() {
        return TYPE;
    }
}

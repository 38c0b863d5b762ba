// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.course.AttemptEvent;

/** Something happened to a payment that was begun; durable before the step that follows from it. */
public record PaymentMoved(PaymentReference reference, AttemptEvent event) implements Fact {
    /** How it is written. */
    public static final FactType<PaymentMoved> TYPE =
            new FactType<>("PaymentMoved", 1, PaymentMoved.class, PaymentMoved::write, PaymentMoved::read);

    private void write(FieldWriter out) {
        out.text("reference", reference.value());
        OutcomeFields.write(event, out);
    }

    private static PaymentMoved read(FieldReader in, int version) {
        return new PaymentMoved(in.parsed("reference", PaymentReference::new), OutcomeFields.event(in));
    }

    @Override
    public FactType<PaymentMoved> factType() {
        return TYPE;
    }
}

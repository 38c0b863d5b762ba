// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentRequest;
import java.time.Instant;

/** A payment was taken while nobody could be asked; the shop bears it if it is declined. Forwarded under its reference. */
public record PaymentStored(
        CheckoutId checkout, long session, String terminal, TenderKind kind, PaymentRequest request, Instant at)
        implements Fact {
    /** How it is written. */
    public static final FactType<PaymentStored> TYPE =
            new FactType<>("PaymentStored", 1, PaymentStored.class, PaymentStored::write, PaymentStored::read);

    private void write(FieldWriter out) {
        out.text("checkout", checkout.toString())
                .number("session", session)
                .text("terminal", terminal)
                .text("kind", kind.code())
                .object("request", fields -> RequestFields.write(request, fields))
                .instant("at", at);
    }

    private static PaymentStored read(FieldReader in, int version) {
        return new PaymentStored(
                in.parsed("checkout", CheckoutId::of),
                in.number("session"),
                in.text("terminal"),
                in.parsed("kind", TenderKind::ofCode),
                in.object("request", RequestFields::read),
                in.instant("at"));
    }

    @Override
    public FactType<PaymentStored> factType() {
        return TYPE;
    }
}

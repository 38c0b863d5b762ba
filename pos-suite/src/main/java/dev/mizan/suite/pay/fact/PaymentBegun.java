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
import java.util.Optional;

/**
 * A terminal is about to be asked for money, or to give some back. Durable before the first byte leaves.
 *
 * @param terminal the till's name for it
 * @param until when a payment that is pending is given up; empty where it may wait for ever
 */
public record PaymentBegun(
        CheckoutId checkout,
        long session,
        String terminal,
        TenderKind kind,
        PaymentRequest request,
        Optional<Instant> until)
        implements Fact {
    /** How it is written. */
    public static final FactType<PaymentBegun> TYPE =
            new FactType<>("PaymentBegun", 1, PaymentBegun.class, PaymentBegun::write, PaymentBegun::read);

    private void write(FieldWriter out) {
        out.text("checkout", checkout.toString())
                .number("session", session)
                .text("terminal", terminal)
                .text("kind", kind.code())
                .object("request", fields -> RequestFields.write(request, fields))
                .maybe("until", until);
    }

    private static PaymentBegun read(FieldReader in, int version) {
        return new PaymentBegun(
                in.parsed("checkout", CheckoutId::of),
                in.number("session"),
                in.text("terminal"),
                in.parsed("kind", TenderKind::ofCode),
                in.object("request", RequestFields::read),
                in.has("until") ? Optional.of(in.instant("until")) : Optional.empty());
    }

    @Override
    public FactType<PaymentBegun> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Money;
import java.util.Locale;
import java.util.Optional;

/**
 * Money moved that no till asked for, such as a transfer that came after its request had run out. It stands as a payment of
 * its own, under the mover's reference, until it pays a bill or has gone back.
 *
 * @param request what it would have been asked for by: a purchase for money that came, a refund or credit for money that went
 * @param checkout of its own: it pays no bill yet
 * @param asked the request that it belongs to; empty where nobody knows
 * @param terminal the till's name for who moved it
 * @param scheme the network or seller
 */
public record MoneyUnapplied(
        CheckoutId checkout,
        long session,
        String terminal,
        TenderKind kind,
        PaymentRequest request,
        Optional<PaymentReference> asked,
        String scheme,
        Why why)
        implements Fact {
    /** How it came. */
    public enum Why {
        /** Its request had run out, or was given up. */
        TOO_LATE,
        /** Its request was paid before. */
        PAID_TWICE,
        /** What is over of a payment of more than was asked for. */
        TOO_MUCH,
        /** Whoever moves the money gave it back without being asked. */
        GIVEN_BACK,
        /** Nobody knows what for. */
        UNKNOWN
    }

    /** How it is written. */
    public static final FactType<MoneyUnapplied> TYPE =
            new FactType<>("MoneyUnapplied", 1, MoneyUnapplied.class, MoneyUnapplied::write, MoneyUnapplied::read);

    /** The payment that it is. */
    Attempt attempt() {
        PaymentSlip slip = new PaymentSlip(scheme, "", request.reference().value());
        return new Attempt(request, Stage.SETTLED, new PaymentOutcome.Approved(slip), true, 0);
    }

    /** What moved: below zero where it went. */
    public Money signed() {
        return switch (request.operation()) {
            case REFUND, CREDIT -> request.amount().negated();
            case PURCHASE, AUTHORISE, INCREMENT, CAPTURE, VOID, TIP, RELEASE -> request.amount();
        };
    }

    private void write(FieldWriter out) {
        out.text("checkout", checkout.toString())
                .number("session", session)
                .text("terminal", terminal)
                .text("kind", kind.code())
                .object("request", fields -> RequestFields.write(request, fields))
                .maybe("asked", asked)
                .text("scheme", scheme)
                .text("why", why.name().toLowerCase(Locale.ROOT));
    }

    private static MoneyUnapplied read(FieldReader in, int version) {
        return new MoneyUnapplied(
                in.parsed("checkout", CheckoutId::of),
                in.number("session"),
                in.text("terminal"),
                in.parsed("kind", TenderKind::ofCode),
                in.object("request", RequestFields::read),
                in.has("asked") ? Optional.of(in.parsed("asked", PaymentReference::new)) : Optional.empty(),
                in.text("scheme"),
                in.parsed("why", text -> Why.valueOf(text.toUpperCase(Locale.ROOT))));
    }

    @Override
    public FactType<MoneyUnapplied> factType() {
        return TYPE;
    }
}

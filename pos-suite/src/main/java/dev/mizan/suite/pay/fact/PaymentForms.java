// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.Stage;
import java.util.Optional;

/** How payments stand in a snapshot. */
public final class PaymentForms {
    private PaymentForms() {}

    /** Writes an attempt as it stands. */
    public static void write(Attempt attempt, FieldWriter out) {
        out.object("request", fields -> RequestFields.write(attempt.request(), fields))
                .text("stage", attempt.stage().name())
                .object("outcome", fields -> OutcomeFields.write(attempt.outcome(), fields))
                .flag("wanted", attempt.wanted())
                .number("tries", attempt.tries());
    }

    /** An attempt as {@link #write} wrote it. */
    public static Attempt attempt(FieldReader in) {
        return new Attempt(
                in.object("request", RequestFields::read),
                in.parsed("stage", Stage::valueOf),
                in.object("outcome", OutcomeFields::read),
                in.flag("wanted"),
                Math.toIntExact(in.number("tries")));
    }

    static void write(TillPayment it, FieldWriter out) {
        write(it.attempt(), out);
        out.text("checkout", it.checkout().toString())
                .text("till", it.till())
                .number("session", it.session())
                .text("terminal", it.terminal())
                .text("kind", it.kind().code())
                .instant("at", it.at())
                .maybe("until", it.until())
                .text("booked", it.booked().name())
                .flag("settled", it.settled());
    }

    static TillPayment payment(FieldReader in) {
        Attempt attempt = attempt(in);
        return new TillPayment(
                attempt,
                in.parsed("checkout", CheckoutId::of),
                in.text("till"),
                in.number("session"),
                in.text("terminal"),
                in.parsed("kind", TenderKind::ofCode),
                in.instant("at"),
                in.has("until") ? Optional.of(in.instant("until")) : Optional.empty(),
                in.parsed("booked", TillPayment.Booked::valueOf),
                in.flag("settled"));
    }

    static void write(WaitingPayment it, FieldWriter out) {
        out.object("request", fields -> RequestFields.write(it.request(), fields))
                .text("checkout", it.checkout().toString())
                .text("till", it.till())
                .number("session", it.session())
                .text("terminal", it.terminal())
                .text("kind", it.kind().code())
                .instant("since", it.since())
                .flag("sold", it.sold());
    }

    static WaitingPayment waiting(FieldReader in) {
        return new WaitingPayment(
                in.object("request", RequestFields::read),
                in.parsed("checkout", CheckoutId::of),
                in.text("till"),
                in.number("session"),
                in.text("terminal"),
                in.parsed("kind", TenderKind::ofCode),
                in.instant("since"),
                in.flag("sold"));
    }
}

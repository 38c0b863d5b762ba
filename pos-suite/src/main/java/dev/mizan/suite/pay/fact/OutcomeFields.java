// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.course.AttemptEvent;
import java.util.Locale;
import java.util.Optional;

/** How it is written what happened to a payment, and how it ended. */
final class OutcomeFields {
    private OutcomeFields() {}

    static void write(AttemptEvent event, FieldWriter out) {
        if (event instanceof AttemptEvent.Asked) {
            out.text("event", "asked");
        } else if (event instanceof AttemptEvent.Answered it) {
            write(it.outcome(), out.text("event", "answered"));
        } else if (event instanceof AttemptEvent.Queried it) {
            write(it.outcome(), out.text("event", "queried"));
        } else if (event instanceof AttemptEvent.Reversed it) {
            write(it.outcome(), out.text("event", "reversed"));
        } else if (event instanceof AttemptEvent.GivenUp) {
            out.text("event", "given-up");
        } else if (event instanceof AttemptEvent.Reopened) {
            out.text("event", "reopened");
        } else if (event instanceof AttemptEvent.Resolved it) {
            write(it.outcome(), out.text("event", "resolved"));
        }
    }

    static AttemptEvent event(FieldReader in) {
        return switch (in.text("event")) {
            case "asked" -> new AttemptEvent.Asked();
            case "answered" -> new AttemptEvent.Answered(read(in));
            case "queried" -> new AttemptEvent.Queried(read(in));
            case "reversed" -> new AttemptEvent.Reversed(read(in));
            case "given-up" -> new AttemptEvent.GivenUp();
            case "reopened" -> new AttemptEvent.Reopened();
            case "resolved" -> new AttemptEvent.Resolved(read(in));
            default -> throw in.wrong("nothing that happens to a payment is called " + in.text("event"));
        };
    }

    static void write(PaymentOutcome outcome, FieldWriter out) {
        out.text("outcome", outcome.kind().name().toLowerCase(Locale.ROOT));
        if (outcome instanceof PaymentOutcome.Approved it) {
            slip(it.slip(), out);
        } else if (outcome instanceof PaymentOutcome.ApprovedPartial it) {
            slip(it.slip(), out.money("part", it.amount()));
        } else if (outcome instanceof PaymentOutcome.Declined it) {
            out.text("code", it.code());
        } else if (outcome instanceof PaymentOutcome.NotStarted it) {
            out.text("why", it.why());
        } else if (outcome instanceof PaymentOutcome.Unknown it) {
            out.text("why", it.why());
        }
    }

    private static void slip(PaymentSlip slip, FieldWriter out) {
        out.text("scheme", slip.scheme())
                .text("lastDigits", slip.lastDigits())
                .text("authorisation", slip.authorisation())
                .maybe("kept", slip.kept().map(PaymentToken::value));
        slip.abroad().ifPresent(it -> out.money("abroad", it));
    }

    static PaymentOutcome read(FieldReader in) {
        OutcomeKind kind = in.parsed("outcome", text -> OutcomeKind.valueOf(text.toUpperCase(Locale.ROOT)));
        return switch (kind) {
            case APPROVED -> new PaymentOutcome.Approved(slip(in));
            case APPROVED_PARTIAL -> new PaymentOutcome.ApprovedPartial(in.money("part"), slip(in));
            case DECLINED -> new PaymentOutcome.Declined(in.text("code"));
            case CANCELLED -> new PaymentOutcome.Cancelled();
            case NOT_STARTED -> new PaymentOutcome.NotStarted(in.text("why"));
            case PENDING -> new PaymentOutcome.Pending();
            case UNKNOWN -> new PaymentOutcome.Unknown(in.text("why"));
        };
    }

    private static PaymentSlip slip(FieldReader in) {
        return new PaymentSlip(
                in.text("scheme"),
                in.text("lastDigits"),
                in.text("authorisation"),
                in.has("kept") ? Optional.of(in.parsed("kept", PaymentToken::new)) : Optional.empty(),
                in.has("abroad") ? Optional.of(in.money("abroad")) : Optional.empty());
    }
}

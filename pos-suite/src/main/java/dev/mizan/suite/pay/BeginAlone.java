// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.Authorisation;
import dev.mizan.suite.pay.fact.AuthorisationBegun;
import dev.mizan.suite.pay.fact.AuthorisationsFold;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.till.AtTill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes it durable that a terminal is asked for something that pays no bill: to set money aside, more of it, to give it up,
 * or a tip on what was taken.
 *
 * @param hold what an authorisation is for, and how long it is good
 */
record BeginAlone(String terminal, TenderKind kind, PaymentRequest request, Optional<AuthorisationBegun> hold)
        implements Flow<PaymentBegun> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> BeginPayment.free(reading, none(reading), terminal, request)
                        .then(free -> stands(reading, request))
                        .then(stands -> BeginPayment.follows(reading, request))
                        .map(history -> decision(till, history)));
    }

    private Decision decision(AtTill till, PaymentHistory history) {
        CheckoutId none = none(till.reading());
        List<Fact> facts = new ArrayList<>(hold.stream().toList());
        facts.add(new PaymentBegun(none, till.session().session(), terminal, kind, request, Optional.empty()));
        facts.add(new PaymentMoved(request.reference(), new AttemptEvent.Asked()));
        return Decision.of(till.times(), facts).withKeys(List.of(history.key()));
    }

    /** It pays no bill: its checkout is the till's own, under which no payment stands. */
    private static CheckoutId none(Reading reading) {
        return new CheckoutId(reading.key().value());
    }

    /** What is asked about money that is set aside needs it to be there and in time; giving it up is never too late. */
    static Outcome<Boolean> stands(Reading reading, PaymentRequest request) {
        boolean takes =
                request.operation() == PaymentOperation.CAPTURE || request.operation() == PaymentOperation.INCREMENT;
        if (!takes) {
            return Outcome.done(true);
        }
        PaymentReference reference = request.about().orElseThrow();
        Optional<Authorisation> hold = reading.state(AuthorisationsFold.class).find(reference);
        if (hold.filter(it -> !it.left()).isEmpty()) {
            return Outcome.refused(PaymentFlowReason.NOTHING_SET_ASIDE, "reference", reference);
        }
        return reading.now().isAfter(hold.get().until())
                ? Outcome.refused(
                        PaymentFlowReason.AUTHORISATION_OVER,
                        "reference",
                        reference,
                        "until",
                        hold.get().until())
                : Outcome.done(true);
    }

    @Override
    public PaymentBegun answer(Recorded recorded) {
        return recorded.fact(PaymentBegun.class)
                .orElseThrow(() -> new IllegalArgumentException("no payment was begun: " + recorded.document()));
    }
}

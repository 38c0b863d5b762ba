// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.till.AtTill;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes it durable that a terminal is asked, before the first byte leaves. Refused where the payment was not planned, is
 * more than what is due, or an earlier one of the bill or of the terminal is not settled.
 *
 * @param patience how long it may be pending; empty for ever
 */
record BeginPayment(CheckoutId checkout, String terminal, PaymentRequest request, Optional<Duration> patience)
        implements Flow<PaymentBegun> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .begun(checkout)
                        .then(begun -> planned(begun)
                                .then(plan -> free(reading, checkout, terminal, request))
                                .then(free -> within(reading, begun))
                                .then(due -> BeginAlone.stands(reading, request))
                                .then(stands -> follows(reading, request))
                                .map(history -> decision(till, begun, history))));
    }

    private Decision decision(AtTill till, Begun begun, PaymentHistory history) {
        Reading reading = till.reading();
        PlannedTender plan = plan(begun).orElseThrow();
        PaymentBegun fact = new PaymentBegun(
                checkout, begun.session(), terminal, plan.kind(), request, patience.map(reading.now()::plus));
        PaymentMoved asked = new PaymentMoved(request.reference(), new AttemptEvent.Asked());
        List<Expected> keys = new ArrayList<>(List.of(history.key()));
        if (request.operation() == PaymentOperation.CAPTURE) {
            keys.add(reading.expected(
                    PaymentHistory.key(request.reference()))); // what pays a bill is found by its own name
        }
        return Decision.of(till.times(), List.of(fact, asked)).withKeys(keys);
    }

    private Optional<PlannedTender> plan(Begun begun) {
        return begun.planned().stream()
                .filter(it -> it.key().value().equals(request.reference().value()))
                .findFirst();
    }

    private Outcome<PlannedTender> planned(Begun begun) {
        boolean fits = switch (request.operation()) {
            case PURCHASE -> !(begun instanceof RefundBegun);
            case CAPTURE -> begun instanceof TenderBegun;
            case REFUND, VOID, CREDIT -> begun instanceof RefundBegun;
            case AUTHORISE, INCREMENT, TIP, RELEASE -> false;
        };
        if (!fits) {
            return Outcome.refused(PaymentFlowReason.NOT_FOR_THIS, "operation", request.operation());
        }
        Money bill = request.forTheBill(request.amount());
        return plan(begun)
                .filter(it -> it.amount().currency().equals(bill.currency()) && bill.compareTo(it.amount()) <= 0)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        SaleReason.TENDER_NOT_BEGUN,
                        "key",
                        request.reference(),
                        "kind",
                        request.operation().name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Its reference is new, and nothing else is asked at the terminal or holds the bill. */
    static Outcome<Boolean> free(Reading reading, CheckoutId checkout, String terminal, PaymentRequest request) {
        PaymentsFold payments = reading.state(PaymentsFold.class);
        if (payments.find(request.reference()).isPresent()
                || payments.waiting(request.reference()).isPresent()) {
            return Outcome.refused(PaymentReason.REFERENCE_REUSED, "reference", request.reference());
        }
        Optional<TillPayment> holding = payments.all().stream()
                .filter(it -> it.checkout().equals(checkout)
                        ? it.moved().isZero() && !it.letsGo()
                        : it.terminal().equals(terminal)
                                && it.till().equals(till(reading))
                                && it.attempt().stage() == Stage.ASKED)
                .findFirst();
        return holding.<Outcome<Boolean>>map(it -> Outcome.refused(PaymentReason.BUSY, "reference", it.reference()))
                .orElse(Outcome.done(true));
    }

    private Outcome<Money> within(Reading reading, Begun begun) {
        Money due = PaymentTenders.due(reading, begun);
        Money bill = request.forTheBill(request.amount());
        return bill.compareTo(due) <= 0
                ? Outcome.done(due)
                : Outcome.refused(PaymentFlowReason.MORE_THAN_DUE, "asked", bill, "due", due);
    }

    /** The payment that it follows allows it; a void only whole. */
    static Outcome<PaymentHistory> follows(Reading reading, PaymentRequest request) {
        PaymentHistory history = PaymentHistory.of(reading, request.about().orElse(request.reference()));
        return request.about().isEmpty()
                ? Outcome.done(history)
                : history.bill(request.amount()).ask(request).map(bill -> history);
    }

    static String till(Reading reading) {
        return PaymentsFold.till(reading.at().path());
    }

    @Override
    public PaymentBegun answer(Recorded recorded) {
        return recorded.fact(PaymentBegun.class)
                .orElseThrow(() -> new IllegalArgumentException("no payment was begun: " + recorded.document()));
    }
}

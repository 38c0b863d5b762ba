// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.OfflineLimits;
import dev.mizan.spi.payment.course.OfflineQueue;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentStored;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/** Takes a payment offline, within the shop's limits for the terminal. */
record StorePayment(CheckoutId checkout, String terminal, PaymentRequest request, OfflineLimits limits)
        implements Flow<PaymentStored> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .begun(checkout)
                        .then(begun -> plan(begun)
                                .then(plan -> room(reading, begun).map(queue -> decision(till, begun, plan)))));
    }

    private Outcome<PlannedTender> plan(Begun begun) {
        if (begun instanceof RefundBegun) {
            return Outcome.refused(PaymentFlowReason.NOT_FOR_THIS, "operation", request.operation());
        }
        return begun.planned().stream()
                .filter(it -> it.key().value().equals(request.reference().value()))
                .filter(it -> request.amount().compareTo(it.amount()) <= 0)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(SaleReason.TENDER_NOT_BEGUN, "key", request.reference(), "kind", "offline"));
    }

    private Outcome<OfflineQueue> room(Reading reading, Begun begun) {
        PaymentsFold payments = reading.state(PaymentsFold.class);
        if (payments.find(request.reference()).isPresent()
                || payments.waiting(request.reference()).isPresent()) {
            return Outcome.refused(PaymentReason.REFERENCE_REUSED, "reference", request.reference());
        }
        Optional<TillPayment> doubtful = payments.of(checkout)
                .filter(it -> it.moved().isZero() && !it.letsGo())
                .findFirst();
        if (doubtful.isPresent()) {
            return Outcome.refused(
                    PaymentReason.BUSY, "reference", doubtful.get().reference());
        }
        var due = PaymentTenders.due(reading, begun);
        if (request.amount().compareTo(due) > 0) {
            return Outcome.refused(PaymentFlowReason.MORE_THAN_DUE, "asked", request.amount(), "due", due);
        }
        List<OfflineQueue.Waiting> waiting = payments.waiting().stream()
                .filter(it -> it.till().equals(BeginPayment.till(reading))
                        && it.terminal().equals(terminal))
                .map(it -> new OfflineQueue.Waiting(it.request(), it.since()))
                .toList();
        return new OfflineQueue(limits, waiting).store(request, reading.now());
    }

    private Decision decision(AtTill till, Begun begun, PlannedTender plan) {
        Reading reading = till.reading();
        PaymentStored stored =
                new PaymentStored(checkout, begun.session(), terminal, plan.kind(), request, reading.now());
        return Decision.of(till.times(), List.of(stored))
                .withKeys(List.of(reading.expected(PaymentHistory.key(request))));
    }

    @Override
    public PaymentStored answer(Recorded recorded) {
        return recorded.fact(PaymentStored.class)
                .orElseThrow(() -> new IllegalArgumentException("no payment was stored: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.unapplied;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.MoneyUnapplied;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.mover.MovementCounted;
import dev.mizan.suite.pay.mover.MoverReason;
import dev.mizan.suite.posting.SurplusPosting;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/**
 * Books money that moved without being asked for: on the clearing of its kind, and owed to whoever it came from. Each
 * movement once.
 *
 * @param origin the request that it belongs to; empty where nobody knows
 * @param request as which it stands, under the mover's reference
 */
record TakeMoney(
        Optional<PaymentBegun> origin,
        String terminal,
        TenderKind kind,
        PaymentRequest request,
        String network,
        MoneyUnapplied.Why why)
        implements Flow<MoneyUnapplied> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        PaymentHistory history = PaymentHistory.of(reading, request.about().orElse(request.reference()));
        Expected own = reading.expected(PaymentHistory.key(request.reference()));
        boolean counted = reading.stream(own.stream()).stream()
                .anyMatch(batch -> batch.fact(MovementCounted.class).isPresent());
        if (counted || history.attempts().containsKey(request.reference())) {
            return Outcome.refused(MoverReason.TOLD_BEFORE, "movement", request.reference());
        }
        MoneyUnapplied fact = new MoneyUnapplied(
                new CheckoutId(reading.key().value()),
                session(reading),
                terminal,
                kind,
                request,
                origin.map(it -> it.request().reference()),
                network,
                why);
        return SurplusPosting.of(kind, fact.signed(), request.reference().value())
                .decide(reading, reading.times())
                .map(posted -> Decision.posted(reading.times(), fact, posted).withKeys(keys(history.key(), own)));
    }

    /** Also under its own name, so that it is not told once more as what nobody knows. */
    private static List<Expected> keys(Expected payment, Expected own) {
        return payment.stream().equals(own.stream()) ? List.of(own) : List.of(payment, own);
    }

    /** Money may come while the till is closed: then it belongs to the session in which it was asked for. */
    private long session(Reading reading) {
        Outcome<AtTill> open = AtTill.of(reading);
        return open instanceof Outcome.Done<AtTill> it
                ? it.value().session().session()
                : origin.map(PaymentBegun::session).orElse(0L);
    }

    @Override
    public MoneyUnapplied answer(Recorded recorded) {
        return recorded.fact(MoneyUnapplied.class)
                .orElseThrow(() -> new IllegalArgumentException("no money moved: " + recorded.document()));
    }
}

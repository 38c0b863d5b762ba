// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.Asked;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.PaidBill;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was asked for about one payment, read back from its stream: also long after its session was closed.
 *
 * @param key the stream, at the version that was read
 * @param taken when its first batch was written
 */
public record PaymentHistory(Expected key, Map<PaymentReference, Attempt> attempts, Optional<Instant> taken) {
    public PaymentHistory {
        attempts = Collections.unmodifiableMap(new LinkedHashMap<>(attempts));
    }

    /** The stream of a payment and of all that follows it. */
    public static StreamKey key(PaymentRequest request) {
        return key(request.about().orElse(request.reference()));
    }

    /** The stream of a payment that is known by its reference. */
    public static StreamKey key(PaymentReference payment) {
        return StreamKey.of("payment", payment);
    }

    /** Reads a payment back. */
    public static PaymentHistory of(Reading reading, PaymentReference payment) {
        Expected key = reading.expected(key(payment));
        Map<PaymentReference, Attempt> attempts = new LinkedHashMap<>();
        List<Recorded> batches = reading.stream(key.stream());
        for (Recorded batch : batches) {
            batch.facts().forEach(fact -> take(fact, attempts));
        }
        return new PaymentHistory(
                key,
                attempts,
                batches.stream().map(it -> it.times().recordedAt()).findFirst());
    }

    private static void take(Fact fact, Map<PaymentReference, Attempt> attempts) {
        if (fact instanceof PaymentBegun begun) {
            attempts.put(begun.request().reference(), Attempt.begun(begun.request()));
        } else if (fact instanceof PaymentMoved moved) {
            attempts.computeIfPresent(moved.reference(), (it, before) -> before.after(moved.event()));
        } else if (fact instanceof PaymentStored stored) {
            attempts.put(stored.request().reference(), Attempt.begun(stored.request()));
        } else if (fact instanceof MoneyUnapplied unapplied) {
            attempts.put(unapplied.request().reference(), unapplied.attempt());
        } else if (fact instanceof PaymentForwarded forwarded) {
            attempts.computeIfPresent(
                    forwarded.reference(),
                    (it, before) -> new Attempt(before.request(), Stage.SETTLED, forwarded.outcome(), true, 0));
        }
    }

    /** All of it as a bill that knows what may still be given back. */
    public PaidBill bill(Money like) {
        return bill(attempts, like);
    }

    static PaidBill bill(Map<PaymentReference, Attempt> attempts, Money like) {
        List<Asked> asked = new ArrayList<>();
        attempts.values().forEach(it -> asked.add(new Asked(it.request(), outcome(it), false, false)));
        Money zero = Money.zero(like.currency());
        return new PaidBill(zero, zero, 0, asked);
    }

    /** The payment that a request opened or followed: of a capture the authorisation, of a purchase itself. */
    public static PaymentReference opening(Reading reading, PaymentReference request) {
        return reading.stream(key(request)).stream()
                .flatMap(batch -> batch.facts().stream())
                .filter(PaymentBegun.class::isInstance)
                .map(fact -> ((PaymentBegun) fact).request())
                .filter(it -> it.reference().equals(request))
                .findFirst()
                .flatMap(PaymentRequest::about)
                .orElse(request);
    }

    private static PaymentOutcome outcome(Attempt attempt) {
        return switch (attempt.stage()) {
            case SETTLED -> attempt.outcome();
            case REVERSED -> new PaymentOutcome.Cancelled();
            case BEGUN, ASKED, PENDING, DOUBTFUL, REVERSING, LISTED -> new PaymentOutcome.Unknown("not settled");
        };
    }

    /** The scheme that took it; empty where nobody said. */
    public String scheme(PaymentReference payment) {
        Attempt opening = attempts.get(payment);
        return opening == null ? "" : TillPayment.slip(opening.outcome()).scheme();
    }
}

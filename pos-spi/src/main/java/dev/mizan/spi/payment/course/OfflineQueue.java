// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Payments taken offline that wait to be forwarded, in the order in which they were taken. A value: the till makes each
 * one durable before it tells the customer that it was taken.
 */
public record OfflineQueue(OfflineLimits limits, List<Waiting> waiting) {
    /** A payment that waits. */
    public record Waiting(PaymentRequest request, Instant since) {}

    public OfflineQueue {
        waiting = List.copyOf(waiting);
    }

    /** Nothing waits. */
    public static OfflineQueue empty(OfflineLimits limits) {
        return new OfflineQueue(limits, List.of());
    }

    /** What waits in all. */
    public Money total() {
        return Money.sum(
                limits.floor().currency(),
                waiting.stream().map(it -> it.request().amount()).toList());
    }

    /** Takes one more; the same reference again changes nothing. Refused with OVER_FLOOR, OFFLINE_FULL or OFFLINE_TOO_OLD. */
    public Outcome<OfflineQueue> store(PaymentRequest request, Instant at) {
        if (waiting.stream().anyMatch(it -> it.request().equals(request))) {
            return Outcome.done(this);
        }
        if (request.amount().compareTo(limits.floor()) > 0) {
            return Outcome.refused(PaymentReason.OVER_FLOOR, "limit", limits.floor(), "asked", request.amount());
        }
        if (!waiting.isEmpty() && waiting.get(0).since().plus(limits.age()).isBefore(at)) {
            return Outcome.refused(
                    PaymentReason.OFFLINE_TOO_OLD, "since", waiting.get(0).since());
        }
        Money sum = total().plus(request.amount());
        if (waiting.size() >= limits.count() || sum.compareTo(limits.total()) > 0) {
            return Outcome.refused(
                    PaymentReason.OFFLINE_FULL,
                    "count",
                    waiting.size() + 1,
                    "total",
                    sum,
                    "mostCount",
                    limits.count(),
                    "mostTotal",
                    limits.total());
        }
        List<Waiting> more = new ArrayList<>(waiting);
        more.add(new Waiting(request, at));
        return Outcome.done(new OfflineQueue(limits, more));
    }

    /** Without one that was forwarded and answered for certain. */
    public OfflineQueue forwarded(PaymentReference reference) {
        return new OfflineQueue(
                limits,
                waiting.stream()
                        .filter(it -> !it.request().reference().equals(reference))
                        .toList());
    }
}

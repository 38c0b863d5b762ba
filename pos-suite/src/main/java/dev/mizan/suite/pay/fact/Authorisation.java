// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.PaymentBalance;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Money that is set aside on a card and not ended yet.
 *
 * @param till store and till
 * @param attempts all that was asked about it by its reference, the authorisation first
 */
public record Authorisation(
        PaymentReference reference,
        String what,
        Instant until,
        String till,
        String terminal,
        TenderKind kind,
        Map<PaymentReference, Attempt> attempts) {
    public Authorisation {
        attempts = Collections.unmodifiableMap(new LinkedHashMap<>(attempts));
    }

    /** What is set aside, taken, and may still be taken. */
    public PaymentBalance balance() {
        return PaymentHistory.bill(attempts, authorisation().request().amount()).balance(reference);
    }

    /** What may still be taken. */
    public Money open() {
        return balance().open();
    }

    /** The first request of it. */
    public Attempt authorisation() {
        return attempts.values().iterator().next();
    }

    /** Whether its authorisation is over and set nothing aside. */
    public boolean neverGiven() {
        return authorisation().freesTheBill();
    }

    /** Whether it was given up whole. */
    public boolean released() {
        return attempts.values().stream()
                .anyMatch(it -> it.request().operation() == PaymentOperation.VOID
                        && it.posted().isPositive());
    }

    /** Whether something about it is still in doubt. */
    public boolean inDoubt() {
        return attempts.values().stream().anyMatch(it -> it.next() != Step.NOTHING);
    }

    Authorisation with(PaymentReference request, Attempt attempt) {
        Map<PaymentReference, Attempt> more = new LinkedHashMap<>(attempts);
        more.put(request, attempt);
        return new Authorisation(reference, what, until, till, terminal, kind, more);
    }
}

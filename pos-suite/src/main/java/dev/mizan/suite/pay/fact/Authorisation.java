// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
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
 * @param left whether what was due was taken of it, so that nothing more is; what is left waits to be let go
 * @param attempts all that was asked about it by its reference, the authorisation first
 */
public record Authorisation(
        PaymentReference reference,
        String what,
        Instant until,
        String till,
        String terminal,
        TenderKind kind,
        boolean left,
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

    /** Whether the acquirer was asked to let the rest go and would not: it does so by itself, when the time is out. */
    public boolean keptByTheAcquirer() {
        return attempts.values().stream()
                .anyMatch(it ->
                        releases(it) && it.next() == Step.NOTHING && it.outcome() instanceof PaymentOutcome.Declined);
    }

    /** Whether nothing of it is left to take: because all was taken, or the rest was released. */
    public boolean usedUp() {
        boolean asked = left
                || attempts.values().stream()
                        .anyMatch(it -> releases(it) && it.posted().isPositive());
        return asked && !inDoubt() && open().isZero();
    }

    private static boolean releases(Attempt attempt) {
        return attempt.request().operation() == PaymentOperation.RELEASE;
    }

    /** What is set aside, as a report lists it. */
    TerminalEntry entry() {
        return new TerminalEntry(
                reference,
                PaymentOperation.AUTHORISE,
                open(),
                TillPayment.slip(authorisation().outcome()).scheme());
    }

    Authorisation leftNow() {
        return new Authorisation(reference, what, until, till, terminal, kind, true, attempts);
    }

    Authorisation with(PaymentReference request, Attempt attempt) {
        Map<PaymentReference, Attempt> more = new LinkedHashMap<>(attempts);
        more.put(request, attempt);
        return new Authorisation(reference, what, until, till, terminal, kind, left, more);
    }
}

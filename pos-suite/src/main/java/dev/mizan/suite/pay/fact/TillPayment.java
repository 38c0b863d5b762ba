// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment of a till, as its facts leave it.
 *
 * @param attempt how far it has come
 * @param till store and till
 * @param at when it was begun
 * @param until when it is given up while it is pending
 * @param booked where its money stands in the books
 * @param settled whether its terminal has settled since
 */
public record TillPayment(
        Attempt attempt,
        CheckoutId checkout,
        String till,
        long session,
        String terminal,
        TenderKind kind,
        Instant at,
        Optional<Instant> until,
        Booked booked,
        boolean settled) {
    /** Where money that a terminal moved stands in the books. */
    public enum Booked {
        /** Its bill is still being paid. */
        NOT_YET,
        /** The bill that it pays is a document. */
        IN_THE_BILL,
        /** Its bill was given up, or paid another way; what it moves after all is surplus. */
        OUTSIDE,
        /** Nobody asked for it: owed to whoever it came from until it pays a bill or has gone back. */
        UNAPPLIED
    }

    /** What was asked for. */
    public PaymentRequest request() {
        return attempt.request();
    }

    /** Under which it was asked for. */
    public PaymentReference reference() {
        return request().reference();
    }

    /** How much money moved for certain; what is set aside did not move. */
    public Money moved() {
        return setsAside() ? Money.zero(request().amount().currency()) : attempt.posted();
    }

    /** Whether it sets money aside, or lets go of it, and moves none. */
    public boolean setsAside() {
        return switch (request().operation()) {
            case AUTHORISE, INCREMENT, RELEASE -> true;
            case PURCHASE, CAPTURE, VOID, REFUND, CREDIT, TIP -> false;
        };
    }

    /** What of it pays the bill. */
    public Money forTheBill() {
        return request().forTheBill(moved());
    }

    /** Whether it moved money that belongs to no bill and is not on its way back. */
    public boolean unapplied() {
        return booked == Booked.UNAPPLIED && moved().isPositive();
    }

    /** Whether nobody knows, and nobody answers. */
    public boolean listed() {
        return attempt.stage() == Stage.LISTED;
    }

    /** Whether its bill may be paid another way: it moved nothing, or a person set it aside. */
    public boolean letsGo() {
        return attempt.freesTheBill() || listed() && !attempt.wanted();
    }

    /** What its slip says; nothing where no money moved. */
    public PaymentSlip slip() {
        return slip(attempt.outcome());
    }

    static PaymentSlip slip(PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Approved approved) {
            return approved.slip();
        }
        return outcome instanceof PaymentOutcome.ApprovedPartial part ? part.slip() : PaymentSlip.NONE;
    }

    TillPayment with(Attempt other) {
        return new TillPayment(other, checkout, till, session, terminal, kind, at, until, booked, settled);
    }

    TillPayment booked(Booked other) {
        return new TillPayment(attempt, checkout, till, session, terminal, kind, at, until, other, settled);
    }

    TillPayment applied(CheckoutId bill) {
        return new TillPayment(attempt, bill, till, session, terminal, kind, at, until, Booked.NOT_YET, settled);
    }

    TillPayment settledNow() {
        return new TillPayment(attempt, checkout, till, session, terminal, kind, at, until, booked, true);
    }
}

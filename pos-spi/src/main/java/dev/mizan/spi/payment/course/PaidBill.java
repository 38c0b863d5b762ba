// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has been asked for on account of one bill, and what it comes to. It refuses what can not be before a terminal is
 * called, and knows a reference that was asked for already. A value.
 *
 * @param total what is to be paid
 * @param cash what was paid in cash, change taken off
 * @param cashTenders how many times cash was given
 * @param asked every request, the oldest first
 */
public record PaidBill(Money total, Money cash, int cashTenders, List<Asked> asked) {
    public PaidBill {
        asked = List.copyOf(asked);
    }

    /** A bill on which nothing was paid. */
    public static PaidBill of(Money total) {
        return new PaidBill(total, Money.zero(total.currency()), 0, List.of());
    }

    /** The request of this reference and how it ended, if it was asked for: a replay is answered with it. */
    public Optional<Asked> find(PaymentReference reference) {
        return asked.stream()
                .filter(it -> it.request().reference().equals(reference))
                .findFirst();
    }

    /**
     * Takes a request up, its outcome UNKNOWN until {@link #after}; one that was taken up already changes nothing. Refused
     * with REFERENCE_REUSED, NO_SUCH_PAYMENT, BUSY, MORE_THAN_OPEN, MORE_THAN_REFUNDABLE or NOT_VOIDABLE.
     */
    public Outcome<PaidBill> ask(PaymentRequest request) {
        Optional<Asked> known = find(request.reference());
        if (known.isPresent()) {
            return known.get().request().equals(request)
                    ? Outcome.done(this)
                    : Outcome.refused(PaymentReason.REFERENCE_REUSED, "reference", request.reference());
        }
        return permit(request).map(it -> with(it, new PaymentOutcome.Unknown("no answer yet"), false));
    }

    /** Takes a payment up that was stored offline; the shop bears the risk that it is declined. */
    public Outcome<PaidBill> store(PaymentRequest request) {
        boolean known = find(request.reference()).isPresent();
        return ask(request).map(it -> known ? it : with(request, new PaymentOutcome.Pending(), true));
    }

    /** How a request ended, now or late; an approval that comes late, after the bill was paid, is surplus. */
    public PaidBill after(PaymentReference reference, PaymentOutcome outcome) {
        Asked before = find(reference)
                .orElseThrow(() -> new IllegalArgumentException("nothing was asked for under " + reference));
        boolean late = !before.stored()
                && !before.request().operation().followsPayment()
                && outcome.kind().movedMoney()
                && !before.outcome().kind().movedMoney()
                && cashTenders > 0
                && due().compareTo(outcome.moved(before.request().amount())) < 0;
        List<Asked> then = new ArrayList<>(asked);
        then.set(
                asked.indexOf(before), new Asked(before.request(), outcome, before.stored(), before.surplus() || late));
        return new PaidBill(total, cash, cashTenders, then);
    }

    /** Cash, change taken off. */
    public PaidBill withCash(Money amount) {
        return new PaidBill(total, cash.plus(amount), cashTenders + 1, asked);
    }

    /** The request that gives a payment up; refused with NOT_VOIDABLE where something was captured or given up before. */
    public Outcome<PaymentRequest> voiding(PaymentReference payment, PaymentReference reference) {
        PaymentBalance balance = balance(payment);
        Money rest = balance.setAside().isPositive() ? balance.open() : balance.refundable();
        boolean whole = rest.equals(balance.setAside().isPositive() ? balance.setAside() : balance.taken());
        return rest.isPositive() && whole
                ? Outcome.done(PaymentRequest.about(payment, reference, PaymentOperation.VOID, rest))
                : Outcome.refused(PaymentReason.NOT_VOIDABLE, "reference", payment);
    }

    /** What one payment comes to. */
    public PaymentBalance balance(PaymentReference payment) {
        return PaymentBalance.of(payment, zero(), asked);
    }

    /** What terminals took. */
    public Money captured() {
        return sum(payments().map(it -> balance(it).taken()));
    }

    /** What is set aside and may still be captured. */
    public Money openAuthorisation() {
        return sum(payments().map(it -> balance(it).open()));
    }

    /** What may still be given back through terminals. */
    public Money refundable() {
        return sum(payments().map(it -> balance(it).refundable()));
    }

    /** What was paid towards the bill: cash, what terminals took, what was stored offline; no surplus. */
    public Money paid() {
        Money stored = sum(asked.stream()
                .filter(it -> it.stored() && !it.outcome().kind().movedMoney())
                .map(it -> it.request().amount()));
        Money taken = sum(openings(it -> !it.surplus()).map(it -> balance(it).taken()));
        return cash.plus(taken).plus(stored);
    }

    /** What is still to be paid, not below zero. */
    public Money due() {
        return total.minus(paid()).max(zero());
    }

    /** What must be given back because it came after the bill was paid another way. */
    public Money mustReverse() {
        return sum(openings(Asked::surplus).map(it -> balance(it).refundable()));
    }

    /** Whether a person must look: money is surplus. */
    public boolean alert() {
        return mustReverse().isPositive();
    }

    /** What was stored offline and declined when it was forwarded. */
    public Money offlineLoss() {
        return sum(asked.stream()
                .filter(it -> it.stored() && !it.outcome().kind().open())
                .map(it -> it.request().amount().minus(it.moved())));
    }

    /** How many tenders paid something. */
    public int tenders() {
        long cashless = openings(it -> !it.surplus())
                .filter(it -> balance(it).taken().isPositive())
                .count();
        return cashTenders + Math.toIntExact(cashless);
    }

    /** What the till says that terminals took and gave; what was voided counts as never taken. */
    public TerminalTotals totals() {
        List<Asked> given = asked.stream()
                .filter(it -> it.request().operation() == PaymentOperation.REFUND
                        || it.request().operation() == PaymentOperation.CREDIT)
                .filter(it -> it.moved().isPositive())
                .toList();
        long takings = asked.stream()
                .filter(it ->
                        it.moved().isPositive() && balance(it.payment()).taken().isPositive())
                .filter(it -> switch (it.request().operation()) {
                    case PURCHASE, CAPTURE, TIP -> true;
                    case AUTHORISE, INCREMENT, VOID, REFUND, CREDIT, RELEASE -> false;
                })
                .count();
        return new TerminalTotals(
                captured(), sum(given.stream().map(Asked::moved)), Math.toIntExact(takings) + given.size());
    }

    private Outcome<PaymentRequest> permit(PaymentRequest request) {
        if (!request.operation().followsPayment()) {
            return asked.stream()
                    .filter(it -> request.operation() != PaymentOperation.CREDIT && it.holdsTheBill())
                    .findFirst()
                    .map(it -> Outcome.<PaymentRequest>refused(
                            PaymentReason.BUSY, "reference", it.request().reference()))
                    .orElse(Outcome.done(request));
        }
        PaymentReference payment = request.about().orElseThrow();
        PaymentBalance balance = balance(payment);
        Optional<Asked> opened = find(payment)
                .filter(it ->
                        !it.request().operation().followsPayment() && it.moved().isPositive());
        if (opened.isEmpty()) {
            return Outcome.refused(PaymentReason.NO_SUCH_PAYMENT, "reference", payment);
        }
        return switch (request.operation()) {
            case CAPTURE, RELEASE -> within(request, balance.open(), PaymentReason.MORE_THAN_OPEN);
            case REFUND -> within(request, balance.refundable(), PaymentReason.MORE_THAN_REFUNDABLE);
            case INCREMENT ->
                balance.open().isPositive()
                        ? Outcome.done(request)
                        : within(request, balance.open(), PaymentReason.MORE_THAN_OPEN);
            case TIP ->
                balance.taken().isPositive()
                        ? Outcome.done(request)
                        : within(request, balance.taken(), PaymentReason.MORE_THAN_OPEN);
            case VOID ->
                voiding(payment, request.reference())
                        .then(it -> within(request, it.amount(), PaymentReason.MORE_THAN_OPEN))
                        .then(it -> it.equals(request)
                                ? Outcome.done(request)
                                : Outcome.refused(PaymentReason.NOT_VOIDABLE, "reference", payment));
            case PURCHASE, AUTHORISE, CREDIT -> Outcome.done(request);
        };
    }

    private static Outcome<PaymentRequest> within(PaymentRequest request, Money open, PaymentReason otherwise) {
        return request.amount().compareTo(open) <= 0
                ? Outcome.done(request)
                : Outcome.refused(otherwise, "asked", request.amount(), "open", open);
    }

    private PaidBill with(PaymentRequest request, PaymentOutcome outcome, boolean stored) {
        List<Asked> more = new ArrayList<>(asked);
        more.add(new Asked(request, outcome, stored, false));
        return new PaidBill(total, cash, cashTenders, more);
    }

    private Stream<PaymentReference> payments() {
        return openings(it -> true);
    }

    private Stream<PaymentReference> openings(Predicate<Asked> which) {
        return asked.stream()
                .filter(it -> switch (it.request().operation()) {
                    case PURCHASE, AUTHORISE -> which.test(it);
                    case INCREMENT, CAPTURE, VOID, REFUND, CREDIT, TIP, RELEASE -> false;
                })
                .map(it -> it.request().reference());
    }

    private Money sum(Stream<Money> amounts) {
        return Money.sum(total.currency(), amounts.toList());
    }

    private Money zero() {
        return Money.zero(total.currency());
    }
}

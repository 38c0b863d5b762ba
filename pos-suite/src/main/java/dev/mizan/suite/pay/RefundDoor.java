// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.mover.ChangePlan;
import dev.mizan.suite.pay.mover.MoverReason;
import dev.mizan.suite.pay.mover.PlanChanged;
import dev.mizan.suite.sell.BeginRefund;
import dev.mizan.suite.sell.CompleteRefund;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.SaleHistory;
import dev.mizan.suite.sell.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives money back through a terminal: to the card that paid, voided while nothing of it is settled, else refunded. */
public final class RefundDoor {
    private final Flows flows;
    private final Workplace place;
    private final Terms sale;
    private final TerminalTerms terms;
    private final PaymentDoor door;
    private final PaymentDrive drive;

    RefundDoor(Flows flows, Workplace place, Terms sale, TerminalTerms terms, PaymentDoor door, PaymentDrive drive) {
        this.flows = flows;
        this.place = place;
        this.sale = sale;
        this.terms = terms;
        this.door = door;
        this.drive = drive;
    }

    /**
     * Takes goods back and refunds the payments of the sale, the last one first, each at most with what it took. What no
     * payment takes back is left: {@link #complete} pays it in cash.
     */
    public Outcome<RefundStep> takeBack(
            DocumentId sold, List<ReturnedItem> items, ReturnCause cause, Consumer<Interaction> shown) {
        return flows.run(place, new BeginRefund(sold, items, cause, List.of(), sale))
                .then(begun -> goOn(begun.checkout(), sold, shown));
    }

    /**
     * Goes on with a return that was begun: refunds what is left of it to the payments that this terminal took, and writes
     * it where nothing is left. For a sale that two terminals were paid for, each door in turn.
     */
    public Outcome<RefundStep> goOn(CheckoutId begun, DocumentId sold, Consumer<Interaction> shown) {
        List<TillPayment> given = new ArrayList<>();
        for (Cashless payment : payments(sold)) {
            Money rest = door.due(begun);
            Outcome<TillPayment> one = rest.isPositive() ? back(begun, payment, rest, shown) : skipped(payment);
            if (one instanceof Outcome.Done<TillPayment> it) {
                given.add(it.value());
            }
        }
        Money rest = door.due(begun);
        Outcome<Optional<GoodsBack>> back =
                rest.isZero() ? complete(begun).map(Optional::of) : Outcome.done(Optional.empty());
        return back.map(it -> new RefundStep(begun, given, rest, it));
    }

    private static Outcome<TillPayment> skipped(Cashless payment) {
        return Outcome.refused(
                PaymentFlowReason.UNKNOWN_PAYMENT, "reference", payment.key().value());
    }

    private Outcome<TillPayment> back(CheckoutId begun, Cashless payment, Money rest, Consumer<Interaction> shown) {
        PaymentReference reference = new PaymentReference(payment.key().value());
        Outcome<PaymentRequest> request = flows.look(place, reading -> request(reading, reference, rest));
        return request.then(it -> door.ask(begun, payment.kind(), it, shown));
    }

    private Outcome<PaymentRequest> request(Reading reading, PaymentReference paid, Money rest) {
        PaymentReference payment = PaymentHistory.opening(reading, paid);
        PaymentHistory history = PaymentHistory.of(reading, payment);
        var balance = history.bill(rest).balance(payment);
        Money took = Optional.ofNullable(history.attempts().get(paid))
                .map(it -> it.posted())
                .orElse(balance.taken());
        Money amount = balance.refundable().min(took).min(rest);
        if (!amount.isPositive() || history.taken().isEmpty()) {
            return Outcome.refused(PaymentFlowReason.UNKNOWN_PAYMENT, "reference", payment);
        }
        // What can not be undone, such as a transfer, goes back as a movement of its own.
        boolean whole =
                amount.equals(balance.taken()) && balance.setAside().isZero() && drive.can(PaymentOperation.VOID);
        boolean settled = reading.state(PaymentsFold.class)
                .find(payment)
                .map(TillPayment::settled)
                .orElse(true);
        PaymentReference reference = PaymentReference.of(reading.env().newId());
        return terms.schemes()
                .givingBack(payment, history.scheme(payment), history.taken().get(), reading.now(), whole, settled)
                .map(operation -> PaymentRequest.about(payment, reference, operation, amount));
    }

    /** The payments of a sale and of its debit notes that terminals took, the last one first. */
    private List<Cashless> payments(DocumentId sold) {
        List<Cashless> payments = new ArrayList<>();
        Outcome<SaleHistory> history = flows.look(place, reading -> SaleHistory.read(reading, sold));
        if (history instanceof Outcome.Done<SaleHistory> it) {
            it.value().settlements().stream()
                    .flatMap(paid -> paid.tenders().stream())
                    .filter(Cashless.class::isInstance)
                    .forEach(tender -> payments.add(0, (Cashless) tender));
        }
        return payments;
    }

    /**
     * How a payment in parts is paid off after all that was refunded of it; empty for one that was not taken in parts.
     *
     * @param payment its reference, as the sale's tender names it
     */
    public Optional<InstalmentPlan> plan(PaymentReference payment) {
        return flows.look(place, reading -> {
            Attempt paid = PaymentHistory.of(reading, payment).attempts().get(payment);
            if (paid == null || !(paid.request().way() instanceof PaymentWay.InParts parts)) {
                return Optional.empty();
            }
            Money whole = paid.posted();
            var balance = PaymentHistory.of(reading, payment).bill(whole).balance(payment);
            Money refunded = whole.minus(balance.refundable());
            return Optional.of(changed(reading, payment)
                    .map(it -> new InstalmentPlan(it.parts(), refunded.minus(it.refunded())))
                    .orElseGet(() -> new InstalmentPlan(
                            InstalmentPlan.of(whole, parts.count()).parts(), refunded)));
        });
    }

    private static Optional<PlanChanged> changed(Reading reading, PaymentReference payment) {
        return reading.stream(PaymentHistory.key(payment)).stream()
                .flatMap(batch -> batch.facts().stream())
                .filter(PlanChanged.class::isInstance)
                .map(PlanChanged.class::cast)
                .reduce((earlier, later) -> later);
    }

    /**
     * Takes in other parts that customer and seller agreed on: moved, joined, or split anew. They come to what is to be paid
     * off, refunds taken off, parts that were paid before included. Refused as {@link MoverReason#NOT_IN_PARTS} and {@link
     * MoverReason#OTHER_SUM}. Nothing is posted: the shop is owed the whole by the seller.
     */
    public Outcome<InstalmentPlan> planChanged(PaymentReference payment, List<Money> parts) {
        return flows.run(place, new ChangePlan(payment, parts))
                .map(changed -> plan(payment).orElseThrow());
    }

    /** Gives money to a card that is not the one that paid; few acquirers allow it. */
    public Outcome<TillPayment> credit(CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return credit(begun, TenderKind.CARD, amount, PaymentWay.PRESENT, shown);
    }

    /** Gives money to what the caller names: a new store credit, a gift card, a card on file. */
    public Outcome<TillPayment> credit(
            CheckoutId begun, TenderKind kind, Money amount, PaymentWay to, Consumer<Interaction> shown) {
        PaymentRequest request =
                new PaymentRequest(door.newReference(), PaymentOperation.CREDIT, amount, Optional.empty()).by(to);
        return door.ask(begun, kind, request, shown);
    }

    /** Writes a return that was begun; what its payments did not give back is paid in cash. */
    public Outcome<GoodsBack> complete(CheckoutId begun) {
        List<Cashless> refunds = flows.look(place, reading -> PaymentTenders.of(reading, begun));
        return flows.run(place, new CompleteRefund(begun, refunds, sale));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.unapplied;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.fact.MoneyUnapplied;
import dev.mizan.suite.pay.fact.MoneyUnapplied.Why;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.mover.MoverReason;
import dev.mizan.suite.pay.mover.OwnClearing;
import dev.mizan.suite.sell.AddTender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a bank or a seller on instalments says it moved: what was asked for is paid by it; what nobody asked for, or no more,
 * stands on the clearing of its kind and is owed to whoever it came from until it {@link #apply pays a bill} or {@link
 * #giveBack has gone back}. Every movement counts once, however often it is told. From any thread.
 */
public final class UnappliedDoor {
    private final Flows flows;
    private final Workplace place;
    private final String terminal;
    private final PaymentDoor door;

    /** What comes and goes behind a terminal of a till. */
    public UnappliedDoor(Flows flows, Workplace place, PaymentDoor door) {
        this.flows = flows;
        this.place = place;
        this.terminal = door.name();
        this.door = door;
    }

    /**
     * Money came for a request. Where that waits, it is paid: with less, in part; what is more than was asked for is unapplied.
     * Where it was paid, had run out or was given up, all of it is, as soon as the mover answers for the movement by its own
     * reference. Refused as {@link MoverReason#TOLD_BEFORE}; as {@link MoverReason#NOT_CONFIRMED} where the mover does not know
     * it, such as old news of what was counted; as IN_DOUBT where nobody answers, or a reversal is not certain. What is refused and true all the same is
     * found by {@link #take}.
     */
    public Outcome<TillPayment> paid(PaymentReference request, Movement came) {
        return look(request)
                .then(it -> it.isPaidBy(came)
                        ? Outcome.refused(MoverReason.TOLD_BEFORE, "movement", came.reference())
                        : paid(it, came));
    }

    private Outcome<TillPayment> paid(AskedFor it, Movement came) {
        return switch (it.attempt().stage()) {
            case ASKED, PENDING, DOUBTFUL -> first(it, came);
            case BEGUN, SETTLED -> again(it, came, it.attempt().posted().isPositive() ? Why.PAID_TWICE : Why.TOO_LATE);
            case REVERSED -> again(it, came, Why.TOO_LATE);
            // A reversal may still be on its way: what the mover says today may not hold tomorrow.
            case REVERSING, LISTED -> Outcome.refused(PaymentFlowReason.IN_DOUBT, "reference", it.reference());
        };
    }

    private Outcome<TillPayment> first(AskedFor it, Movement came) {
        boolean more = came.amount().compareTo(it.asked()) > 0;
        return door.notified(it.reference(), it.paidBy(came))
                .then(paid -> more && paid.moved().isPositive()
                        ? unapplied(it, came.over(it.asked()), Why.TOO_MUCH).map(over -> paid)
                        : Outcome.done(paid));
    }

    /** Old news of what is counted already, or money that came once more: who moves it knows the movement by its own name. */
    private Outcome<TillPayment> again(AskedFor it, Movement came, Why why) {
        PaymentOutcome told = door.query(came.reference());
        if (told.kind() == OutcomeKind.UNKNOWN) {
            return Outcome.refused(PaymentFlowReason.IN_DOUBT, "reference", it.reference());
        }
        return told.moved(came.amount()).isPositive()
                ? unapplied(it, came, why)
                : Outcome.refused(MoverReason.NOT_CONFIRMED, "movement", came.reference());
    }

    /** Money came, and nobody knows what for; the caller has it from the mover's own statement, and nobody is asked. */
    public Outcome<TillPayment> came(TenderKind kind, Movement came) {
        return take(
                Optional.empty(),
                kind,
                PaymentRequest.purchase(came.reference(), came.amount()),
                came.network(),
                Why.UNKNOWN);
    }

    /**
     * The mover gave a payment back, or a part, without being asked. A return that the till writes {@link #apply takes it up}.
     * Refused as UNKNOWN_PAYMENT, and as MORE_THAN_REFUNDABLE where nothing of it was left to be given back.
     */
    public Outcome<TillPayment> givenBack(PaymentReference payment, Movement went) {
        return look(payment)
                .then(it -> went.amount().compareTo(it.refundable()) > 0
                        ? Outcome.refused(
                                PaymentReason.MORE_THAN_REFUNDABLE, "asked", went.amount(), "open", it.refundable())
                        : take(
                                Optional.of(it.begun()),
                                it.begun().kind(),
                                PaymentRequest.about(payment, went.reference(), PaymentOperation.REFUND, went.amount()),
                                went.network(),
                                Why.GIVEN_BACK));
    }

    /**
     * Takes over what the mover lists and the till does not know, such as what came while no notification could: run it
     * after {@link PaymentDoor#settle}. Refunds stay on the list: only {@link #givenBack} says of which payment they are.
     */
    public List<TillPayment> take(TerminalSettled compared, TenderKind kind) {
        List<TillPayment> taken = new ArrayList<>();
        for (Reconciled.Difference each : compared.compared().differences()) {
            TerminalEntry entry = each.entry();
            boolean came = entry.operation() == PaymentOperation.PURCHASE;
            if (each.kind() == Reconciled.Kind.MISSING_AT_TILL && came) {
                Outcome<TillPayment> one = came(kind, new Movement(entry.reference(), entry.amount(), entry.scheme()));
                if (one instanceof Outcome.Done<TillPayment> done) {
                    taken.add(done.value());
                }
            }
        }
        return taken;
    }

    private Outcome<TillPayment> unapplied(AskedFor it, Movement came, Why why) {
        PaymentRequest request = PaymentRequest.purchase(came.reference(), came.amount());
        return take(Optional.of(it.begun()), it.begun().kind(), request, came.network(), why);
    }

    private Outcome<TillPayment> take(
            Optional<PaymentBegun> origin, TenderKind kind, PaymentRequest request, String network, Why why) {
        OwnClearing.furnish(flows, place, kind);
        return flows.run(place, new TakeMoney(origin, terminal, kind, request, network, why))
                .then(taken -> open(request.reference()));
    }

    /**
     * Has money that waits here pay a sale that was begun, or be what a return that was begun pays back; {@link
     * PaymentDoor#complete} then writes the sale, {@code refunds().complete} the return, and {@code till.debits().at} a debit
     * note. Refused as {@link MoverReason#NOT_UNAPPLIED}, {@link MoverReason#OTHER_WAY}, and where it is more than what is due.
     */
    public Outcome<TillPayment> apply(PaymentReference movement, CheckoutId begun) {
        return flows.look(place, reading -> ApplyMoney.fits(reading, begun, movement))
                .then(it -> flows.run(place, new AddTender(begun, List.of(plan(it)))))
                .then(planned -> flows.run(place, new ApplyMoney(movement, begun)))
                .then(applied -> find(movement));
    }

    private static PlannedTender plan(TillPayment it) {
        return new PlannedTender(
                it.kind(), it.moved(), new PaymentKey(it.reference().value()));
    }

    /**
     * Gives money that waits here back to whoever it came from: the mover is told to reverse it under its own reference. What
     * nobody answers is listed as any payment is ({@link PaymentDoor#unknown}). Money that went is refused as {@link
     * MoverReason#OTHER_WAY}: nobody is charged anew.
     */
    public Outcome<TillPayment> giveBack(PaymentReference movement) {
        return open(movement)
                .then(it -> ApplyMoney.gives(it)
                        ? Outcome.refused(MoverReason.OTHER_WAY, "movement", movement)
                        : door.giveUp(movement));
    }

    /** What waits here for a bill, or for having gone back, the oldest first: the list for a person. */
    public List<TillPayment> open() {
        return flows.look(
                place,
                reading -> reading.state(PaymentsFold.class).all().stream()
                        .filter(it -> it.unapplied()
                                && it.terminal().equals(terminal)
                                && it.till().equals(PaymentsFold.till(place.path())))
                        .toList());
    }

    /** How money came that waits here, or waited; empty where none did. */
    public Optional<MoneyUnapplied> story(PaymentReference movement) {
        return flows.look(
                place,
                reading -> reading.state(PaymentsFold.class)
                        .find(movement)
                        .flatMap(it -> reading.stream(PaymentHistory.key(it.request())).stream()
                                .flatMap(batch -> batch.facts().stream())
                                .filter(MoneyUnapplied.class::isInstance)
                                .map(MoneyUnapplied.class::cast)
                                .filter(fact -> fact.request().reference().equals(movement))
                                .findFirst()));
    }

    private Outcome<TillPayment> open(PaymentReference movement) {
        return flows.look(place, reading -> ApplyMoney.open(reading, movement));
    }

    private Outcome<TillPayment> find(PaymentReference reference) {
        return flows.look(place, reading -> reading.state(PaymentsFold.class).find(reference))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PaymentFlowReason.UNKNOWN_PAYMENT, "reference", reference));
    }

    private Outcome<AskedFor> look(PaymentReference request) {
        return flows.look(place, reading -> AskedFor.find(reading, request));
    }
}

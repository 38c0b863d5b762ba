// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.fact.Authorisation;
import dev.mizan.suite.pay.fact.AuthorisationBegun;
import dev.mizan.suite.pay.fact.AuthorisationEnded;
import dev.mizan.suite.pay.fact.AuthorisationsFold;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.till.AtTill;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Money that is set aside on a card before there is a bill: a room, a pump, an order of a web shop. It stands across sessions
 * until it is taken for a bill, given up, or its time runs out. Each step is asked once and resolved like a payment; a step
 * in doubt is on the list of {@link PaymentDoor#unknown()} until somebody answers.
 */
public final class AuthorisationDoor {
    private final Flows flows;
    private final Workplace place;
    private final String name;
    private final PaymentDoor door;
    private final PaymentDrive drive;

    AuthorisationDoor(Flows flows, Workplace place, String name, PaymentDoor door, PaymentDrive drive) {
        this.flows = flows;
        this.place = place;
        this.name = name;
        this.door = door;
        this.drive = drive;
    }

    /**
     * Sets money aside. It stands where the answer's {@link TillPayment#attempt()} settled it; a part may be all that stands.
     *
     * @param what what for, in the shop's words: {@code room 12}
     * @param good how long it may be taken; then it is given up by {@link PaymentDoor#turn()}
     */
    public Outcome<TillPayment> authorise(Money amount, String what, Duration good, Consumer<Interaction> shown) {
        return authorise(
                new PaymentRequest(door.newReference(), PaymentOperation.AUTHORISE, amount, Optional.empty()),
                what,
                good,
                shown);
    }

    /** The same as the caller's request says: keeping the card. Its reference is new. Refused with NOT_FOR_THIS. */
    public Outcome<TillPayment> authorise(
            PaymentRequest request, String what, Duration good, Consumer<Interaction> shown) {
        if (request.operation() != PaymentOperation.AUTHORISE) {
            return Outcome.refused(PaymentFlowReason.NOT_FOR_THIS, "operation", request.operation());
        }
        Instant until = flows.look(place, reading -> reading.now()).plus(good);
        return ask(
                        TenderKind.CARD,
                        request,
                        Optional.of(new AuthorisationBegun(request.reference(), what, until)),
                        shown)
                .map(payment -> {
                    tidy(payment.reference());
                    return payment;
                });
    }

    /** Sets more aside: another night. Refused with NOTHING_SET_ASIDE, or with AUTHORISATION_OVER. */
    public Outcome<TillPayment> increment(PaymentReference hold, Money more, Consumer<Interaction> shown) {
        return find(hold)
                .then(it -> ask(
                        it.kind(),
                        PaymentRequest.about(hold, door.newReference(), PaymentOperation.INCREMENT, more),
                        Optional.empty(),
                        shown));
    }

    /**
     * Takes a bill, or a part of it, of what is set aside, and lets the rest go: at once where the terminal is able, else it is
     * listed as open until its time is out. Nothing more is taken of it. Refused with MORE_THAN_OPEN.
     */
    public Outcome<PaymentStep> capture(
            PaymentReference hold, CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return captureSome(hold, begun, amount, shown).map(step -> {
            if (step.payment().moved().isPositive()) {
                letGo(hold, shown);
            }
            return step;
        });
    }

    /** That nothing more is taken is durable before the terminal is asked to let the rest go. */
    private void letGo(PaymentReference reference, Consumer<Interaction> shown) {
        find(reference)
                .then(hold -> end(
                        reference,
                        hold.open().isPositive() || hold.inDoubt()
                                ? AuthorisationEnded.How.LEFT
                                : AuthorisationEnded.How.TAKEN))
                .map(ended -> ended.how() == AuthorisationEnded.How.LEFT && releasable(reference)
                        ? release(reference, shown).isDone()
                        : true);
    }

    private boolean releasable(PaymentReference reference) {
        return find(reference)
                .map(it -> drive.can(PaymentOperation.RELEASE)
                        && !it.keptByTheAcquirer()
                        && !it.inDoubt()
                        && it.open().isPositive())
                .equals(Outcome.done(true));
    }

    /** The same, and the rest stays set aside for another bill. */
    public Outcome<PaymentStep> captureSome(
            PaymentReference hold, CheckoutId begun, Money amount, Consumer<Interaction> shown) {
        return find(hold)
                .then(it -> door.pay(
                        begun,
                        it.kind(),
                        PaymentRequest.about(hold, door.newReference(), PaymentOperation.CAPTURE, amount),
                        shown));
    }

    /**
     * Gives it up: all of it before anything was taken, else what is left, where the terminal is able. Refused with
     * NOT_VOIDABLE.
     */
    public Outcome<TillPayment> release(PaymentReference hold, Consumer<Interaction> shown) {
        return find(hold)
                .then(it -> ask(it.kind(), givingUp(it), Optional.empty(), shown))
                .map(payment -> {
                    tidy(hold);
                    return payment;
                });
    }

    private PaymentRequest givingUp(Authorisation hold) {
        Money open = hold.open();
        boolean rest = hold.balance().taken().isPositive() && open.isPositive() && drive.can(PaymentOperation.RELEASE);
        return PaymentRequest.about(
                hold.reference(),
                door.newReference(),
                rest ? PaymentOperation.RELEASE : PaymentOperation.VOID,
                open.isPositive() ? open : hold.authorisation().request().amount());
    }

    /**
     * Adds a tip to what a card paid in this session, before its terminal settles; posted as owed to the staff. Refused with
     * UNKNOWN_PAYMENT, or with SETTLED_ALREADY.
     */
    public Outcome<TillPayment> tip(PaymentReference payment, Money tip, Consumer<Interaction> shown) {
        Optional<TillPayment> found =
                flows.look(place, reading -> reading.state(PaymentsFold.class).find(payment));
        if (found.isEmpty() || found.get().booked() != TillPayment.Booked.IN_THE_BILL) {
            return Outcome.refused(PaymentFlowReason.UNKNOWN_PAYMENT, "reference", payment);
        }
        if (found.get().settled()) {
            return Outcome.refused(PaymentFlowReason.SETTLED_ALREADY, "reference", payment);
        }
        PaymentReference opening = flows.look(place, reading -> PaymentHistory.opening(reading, payment));
        return ask(
                found.get().kind(),
                PaymentRequest.about(opening, door.newReference(), PaymentOperation.TIP, tip),
                Optional.empty(),
                shown);
    }

    private Outcome<TillPayment> ask(
            TenderKind kind, PaymentRequest request, Optional<AuthorisationBegun> begun, Consumer<Interaction> shown) {
        return flows.run(place, new BeginAlone(name, kind, request, begun))
                .then(fact -> drive.find(request.reference()))
                .then(payment -> drive.start(payment, shown));
    }

    /** What is set aside at this till and terminal, the oldest first. */
    public List<Authorisation> open() {
        return flows.look(
                place,
                reading -> reading.state(AuthorisationsFold.class).all().stream()
                        .filter(it -> it.terminal().equals(name) && it.till().equals(BeginPayment.till(reading)))
                        .toList());
    }

    private Outcome<Authorisation> find(PaymentReference hold) {
        return open().stream()
                .filter(it -> it.reference().equals(hold))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PaymentFlowReason.NOTHING_SET_ASIDE, "reference", hold));
    }

    /** Ends what is over: never given, given up, or out of time. */
    void turn() {
        Instant now = flows.look(place, reading -> reading.now());
        boolean sellsHere = flows.look(place, AtTill::session).opened().isDone();
        for (Authorisation hold : open()) {
            if (!hold.inDoubt() && !hold.neverGiven() && now.isAfter(hold.until())) {
                lapse(hold, sellsHere);
            } else if (hold.left() && sellsHere && releasable(hold.reference())) {
                release(hold.reference(), shown -> {});
            } else {
                tidy(hold.reference());
            }
        }
    }

    /** The acquirer is told, if it wants to hear it; it lets go by itself in the end. */
    private void lapse(Authorisation hold, boolean sellsHere) {
        boolean untouched = hold.balance().taken().isZero();
        if (hold.open().isPositive() && (untouched || releasable(hold.reference()))) {
            boolean told = sellsHere && release(hold.reference(), shown -> {}).isDone();
            if (untouched && !told) {
                return; // once more at the next turn
            }
        }
        find(hold.reference()).map(it -> it.inDoubt() ? it : end(it.reference(), AuthorisationEnded.How.LAPSED));
    }

    private void tidy(PaymentReference reference) {
        find(reference).map(hold -> {
            if (hold.inDoubt()) {
                return hold;
            }
            return hold.released()
                    ? end(reference, AuthorisationEnded.How.RELEASED)
                    : hold.neverGiven()
                            ? end(reference, AuthorisationEnded.How.NOT_GIVEN)
                            : hold.usedUp() ? end(reference, AuthorisationEnded.How.TAKEN) : hold;
        });
    }

    private Outcome<AuthorisationEnded> end(PaymentReference hold, AuthorisationEnded.How how) {
        return flows.run(place, new EndAuthorisation(hold, how));
    }
}

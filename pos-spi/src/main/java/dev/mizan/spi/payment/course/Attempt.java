// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Money;

/**
 * One request from its durable reference to its end: asked once, then queried, then reversed under the same reference,
 * then shown to a person; never asked again. A pure fold of {@link AttemptEvent}s: a till makes each event durable before
 * it takes the {@link #next} step, and after a stop folds them again and adds {@link AttemptEvent.Reopened}.
 *
 * @param outcome how it ended, or UNKNOWN until then
 * @param wanted whether the till still wants the money
 * @param tries queries in doubt, or reversals, that were not answered
 */
public record Attempt(PaymentRequest request, Stage stage, PaymentOutcome outcome, boolean wanted, int tries) {
    /** After so many queries without an answer it is reversed. */
    public static final int MOST_QUERIES = 3;

    /** After so many reversals without an answer it is listed; reversing may go on by hand. */
    public static final int MOST_REVERSALS = 5;

    /** A request whose reference is durable, and that has not been sent. */
    public static Attempt begun(PaymentRequest request) {
        return new Attempt(request, Stage.BEGUN, new PaymentOutcome.NotStarted("not sent"), true, 0);
    }

    /** What the till does next. */
    public Step next() {
        return stage.next();
    }

    /** How much of it is posted as paid: nothing unless it is settled. */
    public Money posted() {
        Money asked = request.amount();
        return stage == Stage.SETTLED ? outcome.moved(asked) : Money.zero(asked.currency());
    }

    /** Whether it is over and no money moved, so that the customer may pay another way or try a new request. */
    public boolean freesTheBill() {
        return stage.next() == Step.NOTHING && posted().isZero();
    }

    /**
     * The attempt after an event.
     *
     * @throws IllegalArgumentException where it is asked a second time, or answered before it was asked
     */
    public Attempt after(AttemptEvent event) {
        if (event instanceof AttemptEvent.Asked) {
            return asked();
        } else if (event instanceof AttemptEvent.Answered it) {
            return answered(it.outcome());
        } else if (event instanceof AttemptEvent.Queried it) {
            return queried(it.outcome());
        } else if (event instanceof AttemptEvent.Reversed it) {
            return reversed(it.outcome());
        } else if (event instanceof AttemptEvent.GivenUp) {
            return givenUp();
        } else if (event instanceof AttemptEvent.Resolved it) {
            return stage == Stage.LISTED ? settled(it.outcome()) : this;
        }
        return reopened();
    }

    private Attempt asked() {
        if (stage != Stage.BEGUN) {
            throw new IllegalArgumentException(request.reference() + " is asked a second time, at " + stage);
        }
        return at(Stage.ASKED, new PaymentOutcome.Unknown("no answer yet"));
    }

    private Attempt answered(PaymentOutcome told) {
        return switch (stage) {
            case BEGUN -> throw new IllegalArgumentException(request.reference() + " is answered before it was asked");
            case ASKED, PENDING, DOUBTFUL -> told(told);
            // A terminal that said no and took the money after all.
            case SETTLED -> posted().isZero() && told.kind().movedMoney() ? reversing() : this;
            case REVERSING, LISTED, REVERSED -> this;
        };
    }

    private Attempt queried(PaymentOutcome told) {
        if (stage != Stage.DOUBTFUL && stage != Stage.PENDING) {
            return this;
        }
        return switch (told.kind()) {
            // Never seen is no proof: it may be on its way. The reversal turns it away.
            case NOT_STARTED -> reversing();
            case UNKNOWN ->
                tries + 1 >= MOST_QUERIES ? reversing() : new Attempt(request, Stage.DOUBTFUL, told, wanted, tries + 1);
            case APPROVED, APPROVED_PARTIAL, DECLINED, CANCELLED, PENDING -> told(told);
        };
    }

    private Attempt told(PaymentOutcome told) {
        return switch (told.kind()) {
            case UNKNOWN -> wanted ? at(Stage.DOUBTFUL, told) : reversing();
            case PENDING -> wanted ? at(Stage.PENDING, told) : reversing();
            case APPROVED, APPROVED_PARTIAL -> wanted ? settled(told) : reversing();
            case DECLINED, CANCELLED, NOT_STARTED -> settled(told);
        };
    }

    private Attempt reversed(PaymentOutcome told) {
        if (stage != Stage.REVERSING && stage != Stage.LISTED) {
            return this;
        }
        if (told.kind() == OutcomeKind.CANCELLED) {
            return at(Stage.REVERSED, told);
        }
        Stage then = tries + 1 >= MOST_REVERSALS ? Stage.LISTED : stage;
        return new Attempt(request, then, outcome, wanted, tries + 1);
    }

    private Attempt givenUp() {
        Attempt unwanted = new Attempt(request, stage, outcome, false, tries);
        return switch (stage) {
            case BEGUN -> unwanted.settled(outcome);
            case PENDING, DOUBTFUL -> unwanted.reversing();
            case SETTLED -> posted().isPositive() ? unwanted.reversing() : unwanted;
            case ASKED, REVERSING, LISTED, REVERSED -> unwanted;
        };
    }

    private Attempt reopened() {
        return switch (stage) {
            case BEGUN -> settled(outcome);
            case ASKED, PENDING ->
                wanted ? at(Stage.DOUBTFUL, new PaymentOutcome.Unknown("the till stopped meanwhile")) : reversing();
            case DOUBTFUL, REVERSING, LISTED, SETTLED, REVERSED -> this;
        };
    }

    private Attempt settled(PaymentOutcome by) {
        return at(Stage.SETTLED, by);
    }

    private Attempt reversing() {
        return at(Stage.REVERSING, new PaymentOutcome.Unknown("being reversed"));
    }

    private Attempt at(Stage then, PaymentOutcome by) {
        return new Attempt(request, then, by, wanted, 0);
    }
}

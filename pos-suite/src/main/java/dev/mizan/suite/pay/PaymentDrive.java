// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.ledger.card.PaymentRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.suite.books.Furnish;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.projection.LedgerFold;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a payment's steps, each durable before the next: asked once, then queried, then reversed, then listed. */
final class PaymentDrive {
    private final Flows flows;
    private final Workplace place;
    private final PaymentTerminal terminal;
    private final TerminalTerms terms;
    private final TerminalLine line;

    PaymentDrive(Flows flows, Workplace place, PaymentTerminal terminal, TerminalTerms terms, TerminalLine line) {
        this.flows = flows;
        this.place = place;
        this.terminal = terminal;
        this.terms = terms;
        this.line = line;
    }

    /** A shop that was opened before it had a terminal gets accounts and rules. */
    void furnish() {
        boolean there = flows.look(
                place,
                reading -> reading.state(LedgerFold.class)
                        .books()
                        .rules()
                        .event(PaymentRules.SURPLUS)
                        .isPresent());
        if (!there) {
            var currency = flows.look(
                    place,
                    reading -> reading.state(LedgerFold.class).books().chart().currency());
            flows.run(place, new Furnish(PaymentRules.accounts(currency), PaymentRules.all()))
                    .orElseThrow();
        }
    }

    boolean can(PaymentOperation operation) {
        return terminal.capabilities().operations().contains(operation);
    }

    /** Sends what was begun just now, and goes on until it is settled, pending or listed. */
    Outcome<TillPayment> start(TillPayment begun, Consumer<Interaction> shown) {
        PaymentReference reference = begun.reference();
        PaymentOutcome told = line.isSetAside()
                ? new PaymentOutcome.NotStarted("the terminal is set aside")
                : line.ask(
                        () -> terminal.start(begun.request(), shown, terms.answer()),
                        terms.answer(),
                        late -> late(reference, late));
        return record(reference, new AttemptEvent.Answered(told)).then(it -> onward(reference));
    }

    /** What came after nobody waited for it; a closed shop asks anew when it opens. */
    private void late(PaymentReference reference, PaymentOutcome outcome) {
        try {
            notified(reference, outcome);
        } catch (RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(PaymentDrive.class)
                    .warn("late answer for {}: {}", reference, e.getClass());
        }
    }

    Outcome<TillPayment> notified(PaymentReference reference, PaymentOutcome outcome) {
        return record(reference, new AttemptEvent.Answered(outcome)).then(it -> onward(reference));
    }

    /** Queries and reverses for as long as there is a next step. */
    Outcome<TillPayment> onward(PaymentReference reference) {
        while (true) {
            Outcome<TillPayment> found = find(reference);
            if (found instanceof Refused) {
                return found;
            }
            Attempt attempt = found.orElseThrow().attempt();
            Optional<AttemptEvent> event = switch (attempt.next()) {
                case QUERY -> Optional.of(new AttemptEvent.Queried(query(reference)));
                case REVERSE -> Optional.of(new AttemptEvent.Reversed(reverse(attempt)));
                case SEND, WAIT, ASK_A_PERSON, NOTHING -> Optional.empty();
            };
            if (event.isEmpty()) {
                return found;
            }
            Outcome<TillPayment> step = record(reference, event.get());
            if (step instanceof Refused) {
                return step;
            }
            pause(step.orElseThrow().attempt());
        }
    }

    /** Asks once more about one that is pending or listed; what is no news is not written. */
    Outcome<TillPayment> lookAgain(TillPayment payment) {
        PaymentReference reference = payment.reference();
        if (payment.attempt().stage() == Stage.PENDING) {
            PaymentOutcome told = query(reference);
            return told.kind().open() || told.kind() == OutcomeKind.NOT_STARTED
                    ? Outcome.done(payment)
                    : record(reference, new AttemptEvent.Queried(told)).then(it -> onward(reference));
        }
        if (payment.listed()) {
            PaymentOutcome told = reverse(payment.attempt());
            return told.kind() == OutcomeKind.CANCELLED
                    ? record(reference, new AttemptEvent.Reversed(told))
                    : Outcome.done(payment);
        }
        return onward(reference);
    }

    PaymentOutcome query(PaymentReference reference) {
        return terminal.capabilities().queries()
                ? line.ask(() -> terminal.query(reference, terms.doubt()), terms.doubt(), late -> {})
                : new PaymentOutcome.Unknown("it can not tell");
    }

    private PaymentOutcome reverse(Attempt attempt) {
        return terminal.capabilities().reversals()
                ? line.ask(() -> terminal.reverse(attempt.request(), terms.doubt()), terms.doubt(), late -> {})
                : new PaymentOutcome.Unknown("it can not reverse");
    }

    Outcome<TillPayment> record(PaymentReference reference, AttemptEvent event) {
        return flows.run(place, new RecordPayment(reference, event)).then(it -> find(reference));
    }

    Outcome<TillPayment> find(PaymentReference reference) {
        return flows.look(place, reading -> reading.state(PaymentsFold.class).find(reference))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PaymentFlowReason.UNKNOWN_PAYMENT, "reference", reference));
    }

    private void pause(Attempt attempt) {
        if (attempt.tries() > 0) {
            try {
                Thread.sleep(terms.pause().toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

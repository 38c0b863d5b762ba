// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.course.Counterfoils;
import dev.mizan.spi.value.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A host that speaks ISO 8583. The standard has no question for how a request ended: what is not answered is reversed under its
 * own reference, and a query says UNKNOWN.
 */
final class IsoTerminal implements PaymentTerminal {
    private static final PaymentOutcome NO_QUERY = new PaymentOutcome.Unknown("a host can not be asked; reverse it");

    private final HostPlace place;
    private final HostMessages messages;
    private final HostAnswers answers;
    private final HostLine line;
    private final Counterfoils<Course> courses = new Counterfoils<>();

    IsoTerminal(HostPlace place, Clock clock) {
        this.place = place;
        this.messages = new HostMessages(place, clock);
        this.answers = new HostAnswers(place.currency(), place.partial());
        this.line = new HostLine(place);
    }

    @Override
    public PaymentCapabilities capabilities() {
        return new PaymentCapabilities(
                place.operations(), Set.of(place.currency()), place.partial(), false, true, true, place.features());
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        return courses.start(
                request, capabilities(), () -> new Course(request, messages.payment(request), within), course -> {
                    line.perform(() -> course.show(shown));
                    CompletionStage<Void> unused = reached(course)
                            .thenCompose(there -> there ? asked(course) : notAnswering())
                            .thenAccept(outcome -> courses.end(course, outcome));
                });
    }

    /** A host that left money unanswered must answer an echo first, so that the next request is not in doubt too. */
    private CompletionStage<Boolean> reached(Course course) {
        if (!line.silent()) {
            return CompletableFuture.completedFuture(true);
        }
        Duration most = course.left().compareTo(place.echo()) < 0 ? course.left() : place.echo();
        return line.exchange(messages.echo(), false, most).ended.thenApply(HostReply::answered);
    }

    private static CompletionStage<PaymentOutcome> notAnswering() {
        return CompletableFuture.completedFuture(new PaymentOutcome.NotStarted("the host answers no echo"));
    }

    private CompletionStage<PaymentOutcome> asked(Course course) {
        synchronized (course) {
            if (course.givenUp) {
                return CompletableFuture.completedFuture(new PaymentOutcome.Cancelled());
            }
            course.exchange = line.exchange(course.message, true, course.left());
            return course.exchange.ended.thenApply(reply -> answers.payment(reply, course.request));
        }
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return CompletableFuture.completedFuture(NO_QUERY);
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        cancel(request.reference());
        boolean again = !courses.reversing(request.reference());
        Optional<IsoMessage> sent = courses.find(request.reference()).map(it -> it.message);
        return line.exchange(messages.reversal(request, sent, again), false, within)
                .ended
                .thenApply(this::undone);
    }

    /**
     * That a host does not know a request (code 25) is proof only where nothing has been under way for long enough; before,
     * it may still arrive.
     */
    private PaymentOutcome undone(HostReply reply) {
        boolean certain = reply.code().equals("00")
                || reply.code().equals("25") && line.quietFor().compareTo(place.quiet()) > 0;
        return certain
                ? new PaymentOutcome.Cancelled()
                : new PaymentOutcome.Unknown("the reversal is answered \"" + reply.code() + "\"");
    }

    @Override
    public void cancel(PaymentReference reference) {
        courses.waiting(reference).ifPresent(Course::giveUp);
    }

    @Override
    public CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return line.exchange(messages.reconciliation(), false, within).ended.thenApply(answers::totals);
    }

    @Override
    public CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        return line.exchange(messages.balance(token), false, within).ended.thenApply(answers::balance);
    }

    /** Certain where the host did it, or knows no such card (code 14). */
    @Override
    public CompletionStage<Boolean> forget(PaymentToken token, Duration within) {
        if (!place.features().contains(PaymentFeature.KEEPS_CARD)) {
            return CompletableFuture.completedFuture(false);
        }
        return line.exchange(messages.forgetting(token), false, within)
                .ended
                .thenApply(reply -> reply.code().equals("00") || reply.code().equals("14"));
    }

    @Override
    public void close() {
        courses.close();
        line.close();
    }

    @Override
    public String toString() {
        return "ISO 8583 terminal " + place.terminal();
    }
}

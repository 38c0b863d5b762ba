// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.OutcomeKind;
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

/** A terminal on the LAN. It remembers what it asked for as long as it is open; the rest it asks the terminal for. */
final class NexoTerminal implements PaymentTerminal {
    private final NexoPlace place;
    private final Messages messages;
    private final Answers answers;
    private final NexoLine line;
    private final NexoScreen screen;
    private final Counterfoils<Course> courses = new Counterfoils<>();

    NexoTerminal(NexoPlace place, Clock clock) {
        this.place = place;
        this.messages = new Messages(place, clock);
        this.answers = new Answers(place.currency());
        this.screen = new NexoScreen(messages);
        this.line = new NexoLine(place, messages, screen::asked);
        screen.on(line);
    }

    @Override
    public PaymentCapabilities capabilities() {
        return new PaymentCapabilities(
                place.operations(), Set.of(place.currency()), place.partial(), true, true, true, place.features());
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        return courses.start(request, capabilities(), () -> new Course(request), course -> {
            screen.begin(course, shown);
            Inquiry inquiry = inquiry(within);
            CompletableFuture<PoiTransaction> about = request.about()
                    .map(inquiry::original)
                    .orElseGet(() -> CompletableFuture.completedFuture(new PoiTransaction("", "")));
            CompletionStage<Void> unused =
                    about.thenCompose(it -> send(course, it, inquiry)).thenAccept(outcome -> ended(course, outcome));
        });
    }

    private CompletableFuture<PaymentOutcome> send(Course course, PoiTransaction about, Inquiry inquiry) {
        PaymentRequest request = course.request;
        if (request.about().isPresent() && !about.isThere()) {
            return CompletableFuture.completedFuture(
                    new PaymentOutcome.NotStarted("the terminal does not know what it is about"));
        }
        boolean voiding = Messages.reverses(request);
        Message message = voiding
                ? messages.reversal(ServiceIds.of(request.reference().value()), request, about, "MerchantCancel")
                : messages.payment(request, about);
        return line.exchange(message, inquiry.left()).thenApply(reply -> outcome(course, reply, voiding));
    }

    private PaymentOutcome outcome(Course course, Reply reply, boolean voiding) {
        return switch (reply.sent()) {
            case NOT -> new PaymentOutcome.NotStarted("terminal not reached");
            case UNANSWERED -> Inquiry.NO_ANSWER;
            case ANSWERED -> {
                if (reply.says("LoggedOut")) {
                    line.forgetLogin();
                }
                yield voiding
                        ? Inquiry.reversal(reply.kind())
                        : answers.payment(reply.body(), course.request.reference(), Optional.of(course.request));
            }
        };
    }

    private void ended(Course course, PaymentOutcome outcome) {
        course.outcome = outcome;
        if (outcome.kind() == OutcomeKind.UNKNOWN) {
            line.tell(messages.abort(course.request.reference()));
        }
        courses.end(course, outcome);
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        Optional<Course> known = courses.find(reference);
        return inquiry(within).outcome(reference, known.map(it -> it.request)).thenApply(outcome -> {
            if (!outcome.kind().open() && outcome.kind() != OutcomeKind.NOT_STARTED) {
                known.ifPresent(it -> it.outcome = outcome);
            }
            return outcome;
        });
    }

    private Inquiry inquiry(Duration within) {
        return new Inquiry(line, messages, place, within);
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        courses.reversing(request.reference());
        cancel(request.reference());
        return inquiry(within).reverse(request);
    }

    @Override
    public void cancel(PaymentReference reference) {
        courses.waiting(reference).ifPresent(it -> line.tell(messages.abort(reference)));
    }

    @Override
    public CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return line.exchange(messages.reconciliation(), within)
                .thenApply(told -> told.kind() == OutcomeKind.APPROVED
                        ? new Totals(place.currency()).read(told.body())
                        : Optional.empty());
    }

    @Override
    public CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        if (!place.features().contains(PaymentFeature.BALANCE)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return line.exchange(messages.balance(token), within)
                .thenApply(told -> told.kind() == OutcomeKind.APPROVED
                        ? answers.money(told.body().in("PaymentAccountStatus"), "CurrentBalance")
                        : Optional.empty());
    }

    @Override
    public void close() {
        courses.close();
        line.close();
    }

    @Override
    public String toString() {
        return "nexo terminal " + place.poiId();
    }
}

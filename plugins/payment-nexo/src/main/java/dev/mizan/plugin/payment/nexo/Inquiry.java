// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Finds out at the terminal how a message ended, and undoes a payment. A reversal is known by the reference and its number,
 * so that a till that was started anew finds the one that was answered before.
 */
final class Inquiry {
    static final PaymentOutcome NO_ANSWER = new PaymentOutcome.Unknown("no answer");
    private static final PaymentOutcome NOT_YET = new PaymentOutcome.Unknown("it may still arrive");
    private static final int MOST_REVERSALS = 6;
    private static final String NOT_FOUND = "NotFound";

    private final NexoLine line;
    private final Messages messages;
    private final Answers answers;
    private final NexoPlace place;
    private final long until;

    Inquiry(NexoLine line, Messages messages, NexoPlace place, Duration within) {
        this.line = line;
        this.messages = messages;
        this.place = place;
        this.answers = new Answers(place.currency());
        this.until = System.nanoTime() + within.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }

    private CompletableFuture<Reply> ask(Message message) {
        return line.exchange(message, left());
    }

    private CompletableFuture<Reply> status(String category, String service) {
        return ask(messages.status(category, service));
    }

    private static Fields repeated(Reply status, String category) {
        return status.body()
                .in("RepeatedMessageResponse")
                .in("RepeatedResponseMessageBody")
                .in(category + "Response");
    }

    /** How the terminal names what it did under a reference; not there where it does not know it, or did not do it. */
    CompletableFuture<PoiTransaction> original(PaymentReference reference) {
        return status(Messages.PAYMENT, ServiceIds.of(reference.value()))
                .thenApply(told -> PoiTransaction.of(repeated(told, Messages.PAYMENT)));
    }

    /** How a request ended. @param asked where it is known */
    CompletableFuture<PaymentOutcome> outcome(PaymentReference reference, Optional<PaymentRequest> asked) {
        String service = ServiceIds.of(reference.value());
        return status(Messages.PAYMENT, service).thenCompose(told -> {
            if (told.says(NOT_FOUND)) {
                return voided(service);
            } else if (!told.kind().movedMoney()) {
                return CompletableFuture.completedFuture(
                        told.kind() == OutcomeKind.PENDING ? new PaymentOutcome.Pending() : NO_ANSWER);
            }
            PaymentOutcome outcome = answers.payment(repeated(told, Messages.PAYMENT), reference, asked);
            return outcome.kind().movedMoney()
                    ? reversed(reference, 0)
                            .thenApply(undone -> undone.kind() == OutcomeKind.NOT_STARTED ? outcome : undone)
                    : CompletableFuture.completedFuture(outcome);
        });
    }

    /** A void is a reversal to nexo, not a payment. */
    private CompletableFuture<PaymentOutcome> voided(String service) {
        return status(Messages.REVERSAL, service).thenApply(told -> {
            if (told.says(NOT_FOUND)) {
                return new PaymentOutcome.NotStarted("never seen");
            }
            return told.kind().movedMoney() ? reversal(Reply.kind(repeated(told, Messages.REVERSAL))) : NO_ANSWER;
        });
    }

    static PaymentOutcome reversal(OutcomeKind kind) {
        return switch (kind) {
            case APPROVED -> new PaymentOutcome.Approved(dev.mizan.spi.payment.PaymentSlip.NONE);
            case DECLINED -> new PaymentOutcome.Declined("not reversed");
            case CANCELLED -> new PaymentOutcome.Cancelled();
            case NOT_STARTED -> new PaymentOutcome.NotStarted("not reversed");
            case APPROVED_PARTIAL, PENDING, UNKNOWN -> NO_ANSWER;
        };
    }

    private static String service(PaymentReference reference, int number) {
        return ServiceIds.of(reference.value() + "/reversal/" + number);
    }

    /** CANCELLED where a reversal was carried out, NOT_STARTED where there is none, else UNKNOWN. */
    private CompletableFuture<PaymentOutcome> reversed(PaymentReference reference, int number) {
        return status(Messages.REVERSAL, service(reference, number)).thenCompose(told -> {
            OutcomeKind kind = Reply.kind(repeated(told, Messages.REVERSAL));
            if (told.says(NOT_FOUND) || number == MOST_REVERSALS) {
                return CompletableFuture.completedFuture(new PaymentOutcome.NotStarted("" + number));
            } else if (!told.kind().movedMoney() || kind.open()) {
                return CompletableFuture.completedFuture(NO_ANSWER);
            }
            return kind == OutcomeKind.APPROVED
                    ? CompletableFuture.completedFuture(new PaymentOutcome.Cancelled())
                    : reversed(reference, number + 1);
        });
    }

    /** Undoes a request: CANCELLED once that is certain, else UNKNOWN. */
    CompletableFuture<PaymentOutcome> reverse(PaymentRequest request) {
        PaymentReference reference = request.reference();
        boolean voiding = Messages.reverses(request);
        String category = voiding ? Messages.REVERSAL : Messages.PAYMENT;
        return status(category, ServiceIds.of(reference.value())).thenCompose(told -> {
            if (told.says(NOT_FOUND)) {
                return CompletableFuture.completedFuture(neverSeen());
            } else if (!told.kind().movedMoney()) {
                return CompletableFuture.completedFuture(NO_ANSWER);
            }
            Fields body = repeated(told, category);
            OutcomeKind kind = voiding
                    ? Reply.kind(body)
                    : answers.payment(body, reference, Optional.empty()).kind();
            return switch (kind) {
                case DECLINED, CANCELLED, NOT_STARTED ->
                    CompletableFuture.completedFuture(new PaymentOutcome.Cancelled());
                case PENDING, UNKNOWN -> CompletableFuture.completedFuture(NO_ANSWER);
                // A void that is done can not be undone.
                case APPROVED, APPROVED_PARTIAL ->
                    voiding
                            ? CompletableFuture.completedFuture(new PaymentOutcome.Unknown("voided"))
                            : undo(request, PoiTransaction.of(body));
            };
        });
    }

    /**
     * That a terminal never saw a request is proof only where nothing has been under way for long enough. Not on the line
     * that bore it either: a terminal may answer this before it comes to that.
     */
    private PaymentOutcome neverSeen() {
        boolean quiet = line.quietFor().compareTo(place.quiet()) > 0;
        return quiet ? new PaymentOutcome.Cancelled() : NOT_YET;
    }

    private CompletableFuture<PaymentOutcome> undo(PaymentRequest request, PoiTransaction what) {
        PaymentReference reference = request.reference();
        return reversed(reference, 0).thenCompose(before -> {
            if (!(before instanceof PaymentOutcome.NotStarted next)) {
                return CompletableFuture.completedFuture(before);
            }
            String service = service(reference, Integer.parseInt(next.why()));
            return ask(messages.reversal(service, request, what, "Malfunction"))
                    .thenApply(
                            told -> told.kind() == OutcomeKind.APPROVED ? new PaymentOutcome.Cancelled() : NO_ANSWER);
        });
    }
}

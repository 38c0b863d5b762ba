// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A terminal, a gateway or a wallet that moves money.
 *
 * <p><b>When:</b> {@link #start} once for a request, after its reference is durable; {@link #query} and {@link #reverse}
 * when nobody knows how it ended. <b>Thread:</b> any; one request at a time, queries and reversals beside it. <b>May it
 * block?</b> No: a stage ends within the time given, on a thread of the plugin. <b>On failure</b> the stage still ends
 * with an outcome: {@link PaymentOutcome.NotStarted} only where no byte left, {@link PaymentOutcome.Unknown} wherever one
 * may have. <b>To test it:</b> drive it by {@link dev.mizan.spi.payment.course.Attempt} beside {@code payment-simulator}.
 */
public interface PaymentTerminal extends AutoCloseable {
    /** What it can do. */
    PaymentCapabilities capabilities();

    /**
     * Asks for money. The same request under the same reference is never charged twice.
     *
     * @param shown what customer and cashier are to do meanwhile; called on a thread of the plugin, never after the end
     */
    CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within);

    /**
     * How a request ended. {@link PaymentOutcome.NotStarted} says that it was never seen, which is no proof: it may be on
     * its way. {@link PaymentOutcome.Cancelled} says that it was given up or reversed.
     */
    CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within);

    /**
     * Undoes a request under its own reference, and turns it away if it comes later. May be called again and again.
     *
     * @return {@link PaymentOutcome.Cancelled} once that is certain, else {@link PaymentOutcome.Unknown}
     */
    CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within);

    /** Asks the terminal to give up what it waits for; how it ended, the stage of {@link #start} tells. */
    default void cancel(PaymentReference reference) {}

    /** What it took and gave since it settled last; empty where it can not tell. */
    default CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** The requests that moved money since it settled last; empty where it can not list them. */
    default CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** What is left behind a token; empty where it can not tell or does not know it. */
    default CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * Has whoever keeps a token forget the card that it stands for. May be called again and again.
     *
     * @return true once it is certain that nothing is charged to it any more; false where that can not be told
     */
    default CompletionStage<Boolean> forget(PaymentToken token, Duration within) {
        return CompletableFuture.completedFuture(false);
    }

    /** Lets go of line and threads; a stage that is open ends as {@link PaymentOutcome.Unknown}. May be repeated. */
    @Override
    void close();
}

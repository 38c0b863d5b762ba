// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.devices;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A terminal whose answer the till does not live to hear. */
record NeverTold(PaymentTerminal terminal, CountDownLatch asked) implements PaymentTerminal {
    @Override
    public PaymentCapabilities capabilities() {
        return terminal.capabilities();
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        CompletableFuture<PaymentOutcome> never = new CompletableFuture<>();
        CompletionStage<Void> unused = terminal.start(request, shown, within).thenAccept(it -> asked.countDown());
        return never;
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return terminal.query(reference, within);
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return terminal.reverse(request, within);
    }

    @Override
    public void close() {
        terminal.close();
    }
}

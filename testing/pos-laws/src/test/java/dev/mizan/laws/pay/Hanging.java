// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A plugin whose calls do not come back. */
record Hanging(PaymentTerminal terminal) implements PaymentTerminal {
    @Override
    public PaymentCapabilities capabilities() {
        return terminal.capabilities();
    }

    private static <T> T never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("interrupted");
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        return never();
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return never();
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return never();
    }

    @Override
    public void close() {}
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.cash;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A desk whose cashier sees what is to be taken. */
record Seen(CashDesk desk, List<PaymentRequest> waiting) implements PaymentTerminal {
    @Override
    public PaymentCapabilities capabilities() {
        return desk.capabilities();
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        waiting.add(request);
        return desk.start(request, shown, within);
    }

    @Override
    public void cancel(PaymentReference reference) {
        desk.cancel(reference);
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return desk.query(reference, within);
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return desk.reverse(request, within);
    }

    @Override
    public void close() {
        desk.close();
    }
}

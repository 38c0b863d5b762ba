// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.cash;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.testkit.fake.payment.ForwardingTerminal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A desk whose cashier sees what is to be taken. */
final class Seen extends ForwardingTerminal {
    private final List<PaymentRequest> waiting;

    Seen(CashDesk desk, List<PaymentRequest> waiting) {
        super(desk);
        this.waiting = waiting;
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        waiting.add(request);
        return super.start(request, shown, within);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Passes every call on to another terminal; a fake overrides what it wants otherwise. As safe for threads as that one. */
public abstract class ForwardingTerminal implements PaymentTerminal {
    private final PaymentTerminal target;

    /** Forwards to this terminal. */
    protected ForwardingTerminal(PaymentTerminal target) {
        this.target = target;
    }

    @Override
    public PaymentCapabilities capabilities() {
        return target.capabilities();
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        return target.start(request, shown, within);
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return target.query(reference, within);
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return target.reverse(request, within);
    }

    @Override
    public void cancel(PaymentReference reference) {
        target.cancel(reference);
    }

    @Override
    public CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return target.settle(within);
    }

    @Override
    public CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return target.entries(within);
    }

    @Override
    public CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        return target.balance(token, within);
    }

    @Override
    public CompletionStage<Boolean> forget(PaymentToken token, Duration within) {
        return target.forget(token, within);
    }

    @Override
    public void close() {
        target.close();
    }

    @Override
    public String toString() {
        return target.toString();
    }
}

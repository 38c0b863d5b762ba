// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

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
import java.util.function.Supplier;

/** A terminal at a till whose power may go around each call; what was asked in the dark is not asked. */
record PluggedTerminal(PaymentTerminal terminal, Power power) implements PaymentTerminal {
    @Override
    public PaymentCapabilities capabilities() {
        return terminal.capabilities();
    }

    private <T> CompletionStage<T> around(Supplier<CompletionStage<T>> call) {
        power.mayFail();
        if (power.isOut()) {
            throw new IllegalStateException("the power went");
        }
        CompletionStage<T> stage = call.get();
        power.mayFail();
        return stage;
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        return around(() -> terminal.start(request, shown, within));
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return around(() -> terminal.query(reference, within));
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return around(() -> terminal.reverse(request, within));
    }

    @Override
    public CompletionStage<Boolean> forget(PaymentToken token, Duration within) {
        return around(() -> terminal.forget(token, within));
    }

    @Override
    public CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return terminal.entries(within);
    }

    @Override
    public CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return terminal.settle(within);
    }

    @Override
    public CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        return terminal.balance(token, within);
    }

    @Override
    public void close() {
        terminal.close();
    }
}

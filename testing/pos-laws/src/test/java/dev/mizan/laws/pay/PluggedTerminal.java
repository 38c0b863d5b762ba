// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.testkit.fake.payment.ForwardingTerminal;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A terminal at a till whose power may go around each call; what was asked in the dark is not asked. */
final class PluggedTerminal extends ForwardingTerminal {
    private final Power power;

    PluggedTerminal(PaymentTerminal terminal, Power power) {
        super(terminal);
        this.power = power;
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
        return around(() -> super.start(request, shown, within));
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return around(() -> super.query(reference, within));
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return around(() -> super.reverse(request, within));
    }

    @Override
    public CompletionStage<Boolean> forget(PaymentToken token, Duration within) {
        return around(() -> super.forget(token, within));
    }
}

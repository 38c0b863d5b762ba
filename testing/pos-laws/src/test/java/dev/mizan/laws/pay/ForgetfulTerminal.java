// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A terminal that loses some of what it took from its list, may tell totals alone, may not hear that its batch is over, and may not let a rest go, and may not void. */
final class ForgetfulTerminal implements PaymentTerminal {
    private final PaymentTerminal terminal;
    final Set<PaymentReference> lost = new HashSet<>();
    boolean lists = true;
    boolean settles = true;
    boolean hears = true;
    boolean releases = true;
    boolean voids = true;

    ForgetfulTerminal(PaymentTerminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public PaymentCapabilities capabilities() {
        PaymentCapabilities all = terminal.capabilities();
        Set<PaymentOperation> operations = new HashSet<>(all.operations());
        if (!releases) {
            operations.remove(PaymentOperation.RELEASE);
        }
        if (!voids) {
            operations.remove(PaymentOperation.VOID);
        }
        return new PaymentCapabilities(
                operations, all.currencies(), all.partial(), all.queries(), all.reversals(), settles, all.features());
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        return terminal.start(request, shown, within);
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
    public CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return terminal.entries(within)
                .thenApply(told -> told.filter(it -> lists)
                        .map(all -> all.stream()
                                .filter(it -> !lost.contains(it.reference()))
                                .toList()));
    }

    @Override
    public CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return hears ? terminal.settle(within) : CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public void close() {
        terminal.close();
    }
}

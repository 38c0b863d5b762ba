// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.testkit.fake.payment.ForwardingTerminal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A terminal that loses some of what it took from its list, may tell totals alone, may not hear that its batch is over, and may not let a rest go, and may not void. */
final class ForgetfulTerminal extends ForwardingTerminal {
    final Set<PaymentReference> lost = new HashSet<>();
    boolean lists = true;
    boolean settles = true;
    boolean hears = true;
    boolean releases = true;
    boolean voids = true;

    ForgetfulTerminal(PaymentTerminal terminal) {
        super(terminal);
    }

    @Override
    public PaymentCapabilities capabilities() {
        PaymentCapabilities all = super.capabilities();
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
    public CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return super.entries(within)
                .thenApply(told -> told.filter(it -> lists)
                        .map(all -> all.stream()
                                .filter(it -> !lost.contains(it.reference()))
                                .toList()));
    }

    @Override
    public CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return hears ? super.settle(within) : CompletableFuture.completedFuture(Optional.empty());
    }
}

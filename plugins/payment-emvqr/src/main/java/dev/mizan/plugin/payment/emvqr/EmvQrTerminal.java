// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.value.Currency;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Shows a code for each purchase and answers PENDING; the host tells it what the bank notified. It has no line of its own,
 * so it can undo nothing: a code that was shown may be paid until the bank lets it expire. Safe for many threads.
 */
public final class EmvQrTerminal implements PaymentTerminal {
    /** So many requests at a time; beyond, the oldest that ended is forgotten, or a new one is NOT_STARTED. */
    public static final int MOST = 1_000;

    private final EmvMerchant merchant;
    private final PaymentCapabilities capabilities;
    private final Map<PaymentReference, PaymentOutcome> outcomes = new LinkedHashMap<>();
    private final Map<PaymentReference, PaymentRequest> requests = new HashMap<>();
    private boolean closed;

    /** Shows codes that pay this merchant. */
    public EmvQrTerminal(EmvMerchant merchant, Currency currency) {
        this.merchant = merchant;
        this.capabilities =
                new PaymentCapabilities(Set.of(PaymentOperation.PURCHASE), Set.of(currency), false, true, false, false);
    }

    @Override
    public PaymentCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        String payload;
        synchronized (this) {
            PaymentOutcome known = outcomes.get(request.reference());
            if (known != null) {
                return told(
                        request.equals(requests.get(request.reference()))
                                ? known
                                : new PaymentOutcome.NotStarted("the reference was used for something else"));
            }
            if (closed || !capabilities.takes(request) || !room()) {
                return told(new PaymentOutcome.NotStarted("closed, full, or not taken here"));
            }
            Outcome<String> asking = merchant.asking(request);
            if (asking instanceof Refused<String> refused) {
                return told(new PaymentOutcome.NotStarted(refused.reason().code()));
            }
            payload = asking.orElseThrow();
            outcomes.put(request.reference(), new PaymentOutcome.Pending());
            requests.put(request.reference(), request);
        }
        try {
            shown.accept(new Interaction.ShowQr(payload));
        } catch (RuntimeException e) { // a screen's fault is not the payment's
            System.getLogger(EmvQrTerminal.class.getName()).log(System.Logger.Level.DEBUG, "the screen failed");
        }
        return told(new PaymentOutcome.Pending());
    }

    /**
     * What the bank notified of a code that was shown here. The first answer that is certain stands.
     *
     * @return how the request stands now; NOT_STARTED where nothing was shown under this reference
     */
    public synchronized PaymentOutcome notified(PaymentReference reference, PaymentOutcome outcome) {
        PaymentOutcome now = outcomes.computeIfPresent(
                reference, (it, before) -> before.kind().open() ? outcome : before);
        return now == null ? new PaymentOutcome.NotStarted("no code was shown") : now;
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return told(outcomes.getOrDefault(reference, new PaymentOutcome.Unknown("not known since it was opened")));
    }

    /** Certain only where the bank said that nothing was paid; else UNKNOWN, for the code may still be paid. */
    @Override
    public synchronized CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        PaymentOutcome known =
                outcomes.getOrDefault(request.reference(), new PaymentOutcome.Unknown("not known since it was opened"));
        return told(
                known.kind().open() || known.kind().movedMoney()
                        ? new PaymentOutcome.Unknown("a code can not be called back")
                        : new PaymentOutcome.Cancelled());
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private boolean room() {
        if (outcomes.size() < MOST) {
            return true;
        }
        return outcomes.entrySet().stream()
                .filter(it -> !it.getValue().kind().open())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(it -> {
                    requests.remove(it);
                    return outcomes.remove(it);
                })
                .isPresent();
    }

    private static CompletionStage<PaymentOutcome> told(PaymentOutcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }
}

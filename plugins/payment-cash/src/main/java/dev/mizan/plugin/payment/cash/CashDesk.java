// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.cash;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A cashier who takes notes and coins, for hosts that treat cash like every other way to pay. A purchase is PENDING until
 * the cashier says what was {@link #handed} over; reversing it tells them to give it back. It remembers nothing after it is
 * closed. Safe for many threads.
 */
public final class CashDesk implements PaymentTerminal {
    /** So many requests in a session; beyond, a new one is NOT_STARTED. */
    public static final int MOST = 100_000;

    private final Coins coins;
    private final PaymentCapabilities capabilities;
    private final Map<PaymentReference, PaymentRequest> requests = new HashMap<>();
    private final Map<PaymentReference, PaymentOutcome> outcomes = new HashMap<>();
    private final Set<PaymentReference> reversed = new HashSet<>();
    private boolean closed;

    /** A desk where these notes and coins go round. */
    public CashDesk(Coins coins) {
        this.coins = coins;
        this.capabilities = new PaymentCapabilities(
                Set.of(PaymentOperation.PURCHASE), Set.of(coins.currency()), false, true, true, false);
    }

    @Override
    public PaymentCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        synchronized (this) {
            PaymentReference reference = request.reference();
            if (reversed.contains(reference)) {
                return told(new PaymentOutcome.Cancelled());
            }
            PaymentOutcome known = outcomes.get(reference);
            if (known != null) {
                return told(
                        request.equals(requests.get(reference))
                                ? known
                                : new PaymentOutcome.NotStarted("the reference was used for something else"));
            }
            if (closed || !capabilities.takes(request) || outcomes.size() >= MOST) {
                return told(new PaymentOutcome.NotStarted("closed, full, or not taken here"));
            }
            if (!coins.make(request.amount())) {
                return told(new PaymentOutcome.NotStarted("there are no such coins"));
            }
            requests.put(reference, request);
            outcomes.put(reference, new PaymentOutcome.Pending());
        }
        say(shown, "Take " + request.amount(), "استلم " + request.amount());
        return told(new PaymentOutcome.Pending());
    }

    /**
     * What the customer handed over; the answer is what goes back, the largest notes first. Refused with a {@link CashReason}
     * where it is too little, can not be changed, or nothing is waited for.
     */
    public synchronized Outcome<List<Money>> handed(PaymentReference reference, Money given) {
        PaymentRequest request = requests.get(reference);
        PaymentOutcome now = outcomes.get(reference);
        if (request == null || !(now instanceof PaymentOutcome.Pending)) {
            return Outcome.refused(CashReason.NOT_WAITED_FOR, "reference", reference);
        }
        if (given.compareTo(request.amount()) < 0) {
            return Outcome.refused(CashReason.TOO_LITTLE, "given", given, "due", request.amount());
        }
        return coins.change(given.minus(request.amount())).map(change -> {
            outcomes.put(reference, new PaymentOutcome.Approved(PaymentSlip.NONE));
            return change;
        });
    }

    @Override
    public synchronized void cancel(PaymentReference reference) {
        outcomes.computeIfPresent(
                reference, (it, before) -> before.kind().open() ? new PaymentOutcome.Cancelled() : before);
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return told(
                reversed.contains(reference)
                        ? new PaymentOutcome.Cancelled()
                        : outcomes.getOrDefault(reference, new PaymentOutcome.NotStarted("never asked for")));
    }

    /** Certain at once: the cashier gives back what was taken, and what comes later is turned away. */
    @Override
    public synchronized CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        reversed.add(request.reference());
        return told(new PaymentOutcome.Cancelled());
    }

    /** What the drawer gained under a reference. */
    public synchronized Money taken(PaymentReference reference) {
        PaymentRequest request = requests.get(reference);
        PaymentOutcome outcome = outcomes.get(reference);
        return request == null || outcome == null || reversed.contains(reference)
                ? Money.zero(coins.currency())
                : outcome.moved(request.amount());
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private static void say(Consumer<Interaction> shown, String en, String ar) {
        try {
            shown.accept(new Interaction.Say(Text.of(en, ar)));
        } catch (RuntimeException e) { // a screen's fault is not the payment's
            System.getLogger(CashDesk.class.getName()).log(System.Logger.Level.DEBUG, "the screen failed");
        }
    }

    private static CompletionStage<PaymentOutcome> told(PaymentOutcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }
}

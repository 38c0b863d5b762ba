// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin keeps of the requests of its till as long as it is open, so that one is asked once: the same request again has the
 * same answer, another under its reference is not started, one that was reversed is cancelled, and while one waits no other is
 * begun. The oldest of {@value #MOST} are forgotten. From any thread; nothing is called while it is locked but what makes a foil.
 *
 * @param <F> what a plugin keeps of one request
 */
public final class Counterfoils<F extends Counterfoils.Foil> {
    /** So many requests are remembered, and so many reversals. */
    public static final int MOST = 10_000;

    /** What is kept of one request. */
    public interface Foil {
        /** What was asked for. */
        PaymentRequest request();

        /** Ended by {@link Counterfoils#end}. */
        CompletableFuture<PaymentOutcome> stage();

        /** What the same request is told when it comes again. */
        default CompletionStage<PaymentOutcome> told() {
            return stage();
        }
    }

    private final Map<PaymentReference, F> foils = new LinkedHashMap<>();
    private final Set<PaymentReference> reversed = new LinkedHashSet<>();
    private @Nullable F waiting;
    private boolean closed;

    /** Nothing was asked yet. */
    public Counterfoils() {}

    /**
     * Begins a request, or tells what is known of it.
     *
     * @param fresh makes its foil
     * @param send called once, on this thread, where it is begun; it may throw nothing
     */
    public CompletionStage<PaymentOutcome> start(
            PaymentRequest request, PaymentCapabilities can, Supplier<F> fresh, Consumer<F> send) {
        F foil;
        synchronized (this) {
            Optional<CompletionStage<PaymentOutcome>> known = known(request, can);
            if (known.isPresent()) {
                return known.get();
            }
            foil = fresh.get();
            waiting = foil;
            foils.put(request.reference(), foil);
            forgetTheOldest(foils.keySet());
        }
        send.accept(foil);
        return foil.stage();
    }

    private Optional<CompletionStage<PaymentOutcome>> known(PaymentRequest request, PaymentCapabilities can) {
        F before = foils.get(request.reference());
        if (reversed.contains(request.reference())) {
            return told(new PaymentOutcome.Cancelled());
        } else if (before != null) {
            return before.request().equals(request)
                    ? Optional.of(before.told())
                    : told(new PaymentOutcome.NotStarted("the reference was used for something else"));
        } else if (closed || !can.takes(request)) {
            return told(new PaymentOutcome.NotStarted("closed, or not taken here"));
        }
        return waiting == null ? Optional.empty() : told(new PaymentOutcome.NotStarted("another payment is open"));
    }

    private static Optional<CompletionStage<PaymentOutcome>> told(PaymentOutcome outcome) {
        return Optional.of(CompletableFuture.completedFuture(outcome));
    }

    private static void forgetTheOldest(Set<PaymentReference> remembered) {
        if (remembered.size() > MOST) {
            remembered.remove(remembered.iterator().next());
        }
    }

    /**
     * Ends a request; the next may begin. One that was not started may be asked for anew. What waited when it was closed is
     * {@link PaymentOutcome.Unknown} where a line that was being taken down says that nothing was started.
     */
    public void end(F foil, PaymentOutcome outcome) {
        PaymentOutcome told = outcome;
        synchronized (this) {
            waiting = null;
            if (outcome.kind() == OutcomeKind.NOT_STARTED) {
                foils.remove(foil.request().reference());
                told = closed ? new PaymentOutcome.Unknown("closed") : outcome;
            }
        }
        foil.stage().complete(told);
    }

    /** What is kept of a request; empty where it was not asked for here, or is forgotten. */
    public synchronized Optional<F> find(PaymentReference reference) {
        return Optional.ofNullable(foils.get(reference));
    }

    /** The request of this reference, where it is the one that waits. */
    public synchronized Optional<F> waiting(PaymentReference reference) {
        return Optional.ofNullable(waiting)
                .filter(it -> it.request().reference().equals(reference));
    }

    /** Remembers that a request is reversed, whether it was seen or not. @return whether for the first time */
    public synchronized boolean reversing(PaymentReference reference) {
        boolean first = reversed.add(reference);
        forgetTheOldest(reversed);
        return first;
    }

    /** Nothing more is begun. */
    public synchronized void close() {
        closed = true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.payment.PaymentOutcome;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Calls a terminal's plugin on a thread of its own and waits no longer than was given, also where the plugin blocks, spins
 * or throws. Whatever it does after the first byte may have left is UNKNOWN. A plugin whose calls did not come back is set
 * aside after {@value #MOST_STUCK} of them, and nothing more is sent. Its thread is a daemon.
 */
final class TerminalLine implements AutoCloseable {
    static final int MOST_STUCK = 3;
    private static final long GRACE_MILLIS = 25;

    private final String terminal;
    private ExecutorService caller;
    private int stuck;

    TerminalLine(String terminal) {
        this.terminal = terminal;
        this.caller = fresh();
    }

    private ExecutorService fresh() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "mizan-payment-" + terminal);
            thread.setDaemon(true);
            return thread;
        });
    }

    synchronized boolean isSetAside() {
        return stuck >= MOST_STUCK;
    }

    synchronized void readmit() {
        stuck = 0;
    }

    /** An outcome; UNKNOWN where none came. @param late told what came after all, when nobody waits for it any more */
    PaymentOutcome ask(Supplier<CompletionStage<PaymentOutcome>> call, Duration within, Consumer<PaymentOutcome> late) {
        CompletableFuture<PaymentOutcome> told = new CompletableFuture<>();
        PaymentOutcome outcome = call(call, within, told);
        if (outcome != null) {
            return outcome;
        }
        CompletableFuture<Void> unused = told.thenAccept(late);
        return new PaymentOutcome.Unknown("no answer in time");
    }

    /** Any other answer, or this one where none came. */
    <T> T look(Supplier<CompletionStage<T>> call, Duration within, T otherwise) {
        T told = call(call, within, new CompletableFuture<>());
        return told == null ? otherwise : told;
    }

    private <T> @Nullable T call(Supplier<CompletionStage<T>> call, Duration within, CompletableFuture<T> told) {
        Future<?> work;
        try {
            work = worker().submit(() -> start(call, told));
        } catch (RejectedExecutionException e) {
            return null; // closed
        }
        try {
            T answer = told.get(within.toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
            readmit();
            return answer;
        } catch (TimeoutException e) {
            overrun(work);
        } catch (ExecutionException e) {
            LoggerFactory.getLogger(TerminalLine.class)
                    .warn(
                            "{} failed: {}",
                            terminal,
                            Objects.requireNonNullElse(e.getCause(), e).getClass());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private static <T> void start(Supplier<CompletionStage<T>> call, CompletableFuture<T> told) {
        try {
            CompletionStage<T> unused = call.get().whenComplete((answer, fault) -> {
                if (fault == null && answer != null) {
                    told.complete(answer);
                } else {
                    told.completeExceptionally(fault == null ? new IllegalStateException("no answer") : fault);
                }
            });
        } catch (RuntimeException | Error e) { // a plugin's fault ends here
            told.completeExceptionally(e);
        }
    }

    private synchronized ExecutorService worker() {
        return caller;
    }

    /** A call that did not even come back leaves its thread behind; the next one gets another. */
    private synchronized void overrun(Future<?> work) {
        if (!work.isDone()) {
            stuck++;
            work.cancel(true);
            caller.shutdownNow();
            caller = fresh();
        }
    }

    @Override
    public synchronized void close() {
        caller.shutdownNow();
    }
}

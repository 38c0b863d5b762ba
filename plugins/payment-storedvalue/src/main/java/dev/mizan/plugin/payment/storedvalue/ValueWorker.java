// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One thing at a time, on a thread of its own; who asks waits no longer than was given. */
final class ValueWorker {
    private static final PaymentOutcome NO_ANSWER = new PaymentOutcome.Unknown("the store did not answer");

    private final ReentrantLock one = new ReentrantLock();
    private final ExecutorService thread;

    ValueWorker(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread it = new Thread(work, name);
            it.setDaemon(true);
            return it;
        });
    }

    /** On the caller's thread. */
    <T> T alone(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    /** NOT_STARTED where it did not begin in time or can not have been written, UNKNOWN where it may have been. */
    CompletionStage<PaymentOutcome> outcome(Supplier<PaymentOutcome> work, Duration within) {
        AtomicBoolean begun = new AtomicBoolean();
        Supplier<PaymentOutcome> tried = () -> {
            if (!begun.compareAndSet(false, true)) {
                return NO_ANSWER;
            }
            try {
                return alone(work);
            } catch (StoreException e) {
                return e.failure() == StoreFailure.FULL
                        ? new PaymentOutcome.NotStarted("the store is full")
                        : NO_ANSWER;
            }
        };
        return queued(tried, NO_ANSWER, within)
                .thenApply(told -> told.equals(NO_ANSWER) && begun.compareAndSet(false, true)
                        ? new PaymentOutcome.NotStarted("not begun in time, or closed")
                        : told);
    }

    /** An answer, or this one where the store does not tell. */
    <T> CompletionStage<T> tell(Supplier<T> work, T otherwise, Duration within) {
        return queued(
                () -> {
                    try {
                        return alone(work);
                    } catch (StoreException e) {
                        return otherwise;
                    }
                },
                otherwise,
                within);
    }

    private <T> CompletableFuture<T> queued(Supplier<T> work, T otherwise, Duration within) {
        CompletableFuture<T> stage = new CompletableFuture<>();
        try {
            thread.execute(() -> complete(stage, work));
        } catch (RejectedExecutionException e) {
            stage.complete(otherwise);
        }
        return stage.completeOnTimeout(otherwise, Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS);
    }

    private static <T> void complete(CompletableFuture<T> stage, Supplier<T> work) {
        try {
            stage.complete(work.get());
        } catch (RuntimeException e) {
            stage.completeExceptionally(e);
        }
    }

    /** What was asked before ends first. */
    void close(Runnable last) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        last.run();
    }
}

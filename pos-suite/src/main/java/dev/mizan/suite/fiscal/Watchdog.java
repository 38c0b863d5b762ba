// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.outcome.Outcome;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Calls a regime that must answer in time. One that overruns is asked nothing more until its call has come back; the
 * till goes on, as the regime's capability says. Its thread is a daemon and never keeps a process alive.
 */
final class Watchdog implements AutoCloseable {
    private final String regime;
    private final Duration patience;
    private final ExecutorService caller;
    private final AtomicReference<Future<?>> overrun = new AtomicReference<>();

    Watchdog(String regime, Duration patience) {
        this.regime = regime;
        this.patience = patience;
        this.caller = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "fiscal-" + regime);
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> Outcome<T> call(Supplier<Outcome<T>> work) {
        Future<?> late = overrun.get();
        if (late != null && !late.isDone()) {
            return unavailable("it has not answered an earlier call yet");
        }
        overrun.set(null);
        Future<Outcome<T>> answer = caller.submit(work::get);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            overrun.set(answer);
            return unavailable("no answer within " + patience);
        } catch (ExecutionException e) {
            return unavailable(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            overrun.set(answer);
            return unavailable("interrupted");
        } catch (CancellationException e) {
            return unavailable("closed");
        }
    }

    private <T> Outcome<T> unavailable(String detail) {
        return Outcome.refused(FiscalReason.UNAVAILABLE, "regime", regime, "detail", detail);
    }

    @Override
    public void close() {
        caller.shutdownNow();
    }
}

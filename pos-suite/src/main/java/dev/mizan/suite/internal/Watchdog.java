// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.internal;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls a plugin that must answer in time. One that overruns is asked nothing more until its call has come back; the
 * till goes on, as the plugin's capability says. Its threads are daemons and never keep a process alive.
 */
public final class Watchdog implements AutoCloseable {
    private final Duration patience;
    private final Function<String, Refused<?>> refusal;
    private final ExecutorService caller;
    private final AtomicReference<Future<?>> overrun = new AtomicReference<>();

    /**
     * One for a plugin.
     *
     * @param name of its threads
     * @param threads how many calls may run at a time
     * @param refusal what a call that failed is refused with, by what went wrong
     */
    public Watchdog(String name, int threads, Duration patience, Function<String, Refused<?>> refusal) {
        this.patience = patience;
        this.refusal = refusal;
        this.caller = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The plugin's answer, or the refusal. */
    public <T> Outcome<T> call(Supplier<Outcome<T>> work) {
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
        Refused<?> refused = refusal.apply(detail);
        return new Refused<>(refused.reason(), refused.facts());
    }

    @Override
    public void close() {
        caller.shutdownNow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * How a call gets to a device's thread and its answer back, for whoever owns such a thread. A call to a driver takes a few
 * microseconds, putting a thread to sleep and waking it takes twenty to fifty: so both sides look for each other for at most
 * 30 microseconds before they sleep, and only for as long as that has paid lately. An idle thread sleeps. Safe for use by
 * many threads.
 */
public final class Handover {
    private final Supplier<Spin> spins;
    private final Spin callers;

    /** For one thread that does calls. */
    public Handover() {
        this(Spin::new);
    }

    /** One whose two sides look so. */
    Handover(Supplier<Spin> spins) {
        this.spins = spins;
        this.callers = spins.get();
    }

    /** The calls that wait for the thread, in their order; for an executor of one thread. */
    public BlockingQueue<Runnable> queue() {
        return new Calls(spins.get());
    }

    /** An answer that is still to come; whoever waits for it, or for a copy of it, looks before sleeping. */
    public <T> CompletableFuture<T> answer() {
        return new Answer<>(callers);
    }

    private static final class Calls extends LinkedBlockingQueue<Runnable> {
        private static final long serialVersionUID = 1;

        private final transient Spin worker;

        Calls(Spin worker) {
            this.worker = worker;
        }

        @Override
        public Runnable take() throws InterruptedException {
            Runnable next = worker.saw(() -> !isEmpty()) ? poll() : null;
            return next == null ? super.take() : next;
        }
    }

    private static final class Answer<T> extends CompletableFuture<T> {
        private final Spin spin;

        Answer(Spin spin) {
            this.spin = spin;
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Answer<>(spin);
        }

        @Override
        public T join() {
            looked();
            return super.join();
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            looked();
            return super.get();
        }

        private void looked() {
            if (!isDone()) {
                boolean unused = spin.saw(this::isDone);
            }
        }
    }
}

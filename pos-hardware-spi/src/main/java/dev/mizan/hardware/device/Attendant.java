// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.outcome.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who does the calls of one owner: one daemon thread {@code mizan-device-<id>} does them in order, a second one ends them
 * by their deadlines. Both end with the release, which lets every call under way end as cancelled. Made by {@link
 * AttendedDevice}; safe for use by many threads.
 */
public final class Attendant implements Held {
    private final DeviceId id;
    private final String owner;
    private final Tally tally;
    private final Runnable disconnect;
    private final Consumer<Attendant> given;
    private final Handover handover = new Handover();
    private final ThreadPoolExecutor worker;
    private final ScheduledThreadPoolExecutor clock;
    private final Set<Turn<?>> open = ConcurrentHashMap.newKeySet();
    private final List<Thread> listeners = new ArrayList<>();
    private @Nullable Future<?> waking;
    private long wakeAt;
    private boolean reached;
    private boolean released;

    /** What listens to a device for as long as it is held. */
    @FunctionalInterface
    public interface Loop {
        /** Runs until the device is released, which interrupts it; an {@link IOException} ends it: the device is lost. */
        void run() throws IOException, InterruptedException;
    }

    Attendant(DeviceId id, String owner, Tally tally, Runnable disconnect, Consumer<Attendant> given) {
        this.id = id;
        this.owner = owner;
        this.tally = tally;
        this.disconnect = disconnect;
        this.given = given;
        this.worker =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.MILLISECONDS, handover.queue(), named("mizan-device-" + id));
        this.clock = new ScheduledThreadPoolExecutor(1, named("mizan-device-" + id + "-clock"));
        this.clock.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Which device. */
    public DeviceId id() {
        return id;
    }

    @Override
    public String owner() {
        return owner;
    }

    /** Whether it is still held. */
    public synchronized boolean isHeld() {
        return !released;
    }

    /** A refusal that names the device. */
    public <T> Outcome<T> refused(DeviceReason reason, String detail) {
        return Outcome.refused(reason, "device", id, "detail", detail);
    }

    Outcome<Boolean> begin(Patience patience, Connecting connect) {
        synchronized (this) {
            reached = true;
        }
        return call("claim", patience, it -> {
                    connect.run(it);
                    return Outcome.done(true);
                })
                .toCompletableFuture()
                .join();
    }

    /** Reaching the device. */
    @FunctionalInterface
    interface Connecting {
        void run(Patience patience) throws IOException, InterruptedException;
    }

    /** Has a job done after those before it; the stage ends by the deadline, whatever the job does. */
    public <T> CompletionStage<Outcome<T>> call(String what, Patience patience, AttendedDevice.Job<T> job) {
        Turn<T> turn = new Turn<>(this, what, patience, job, handover.answer());
        if (patience.deadline().passed()) {
            turn.expire();
            return turn.done();
        }
        synchronized (this) {
            if (released) {
                return CompletableFuture.completedFuture(
                        refused(DeviceReason.NOT_CLAIMED, what + " after it was given back"));
            }
            open.add(turn);
            wakeBy(turn.end());
            worker.execute(turn);
        }
        patience.cancel().onCancel(turn::cancel);
        return turn.done();
    }

    /** One wake-up for all calls that end later: a timer of its own for each would cost as much as handing it over. */
    private void wakeBy(long nanoTime) {
        if (waking == null || nanoTime - wakeAt < 0) {
            if (waking != null) {
                waking.cancel(false);
            }
            wakeAt = nanoTime;
            waking = clock.schedule(this::lookForLate, nanoTime - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void lookForLate() {
        List<Turn<?>> late = new ArrayList<>();
        synchronized (this) {
            waking = null;
            for (Turn<?> turn : open) {
                if (turn.end() - System.nanoTime() <= 0) {
                    late.add(turn);
                } else if (!released) {
                    wakeBy(turn.end());
                }
            }
        }
        late.forEach(Turn::expire);
    }

    /** Starts a thread {@code mizan-device-<id>-listen} for what the device sends by itself. */
    public void listen(Loop loop) {
        Thread thread = named("mizan-device-" + id + "-listen").newThread(() -> {
            try {
                loop.run();
            } catch (IOException | RuntimeException e) {
                if (isHeld()) {
                    tally.seen(refused(DeviceReason.OFFLINE, String.valueOf(e.getMessage())));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        synchronized (this) {
            if (!released) {
                listeners.add(thread);
                thread.start();
            }
        }
    }

    /** Passes an event on, on the device's thread and in order, as long as the device is held. */
    public synchronized void tell(Runnable event) {
        if (!released) {
            worker.execute(() -> {
                if (isHeld()) {
                    told(event);
                }
            });
        }
    }

    private void told(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            tally.seen(refused(DeviceReason.FAILED, "a listener: " + e)); // its fault ends nothing
        }
    }

    void ended(Turn<?> turn, Outcome<?> outcome) {
        open.remove(turn);
        tally.ended(outcome);
        if (isHeld()) {
            tally.seen(outcome);
        }
    }

    @Override
    public void release() {
        synchronized (this) {
            if (released) {
                return;
            }
            released = true;
        }
        open.forEach(Turn::cancel);
        worker.shutdownNow();
        clock.shutdownNow();
        listeners.forEach(Thread::interrupt);
        if (reached) {
            disconnect.run();
        }
        given.accept(this);
    }
}

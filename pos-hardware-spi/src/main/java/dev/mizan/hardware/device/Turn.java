// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One call waiting for its turn or having it; it ends once, in one of many ways. */
final class Turn<T> implements Runnable {
    private final Attendant attendant;
    private final String what;
    private final Patience patience;
    private final AttendedDevice.Job<T> job;
    private final CompletableFuture<Outcome<T>> done;
    private final AtomicBoolean over = new AtomicBoolean();
    private @Nullable Thread runner;

    Turn(
            Attendant attendant,
            String what,
            Patience patience,
            AttendedDevice.Job<T> job,
            CompletableFuture<Outcome<T>> done) {
        this.attendant = attendant;
        this.done = done;
        this.what = what;
        this.patience = patience;
        this.job = job;
    }

    CompletableFuture<Outcome<T>> done() {
        return done.copy();
    }

    /** When it is late, by {@link System#nanoTime()}. */
    long end() {
        return patience.deadline().nanoTime();
    }

    @Override
    public void run() {
        synchronized (this) {
            if (over.get()) {
                return;
            }
            runner = Thread.currentThread();
        }
        Outcome<T> outcome = unlessTakenBack(outcome());
        synchronized (this) {
            runner = null;
            Thread.interrupted(); // one that came for this call must not meet the next
        }
        end(outcome);
    }

    private Outcome<T> outcome() {
        try {
            return job.run(patience);
        } catch (DeviceFault e) {
            return e.refusal(attendant.id());
        } catch (IOException e) {
            return attendant.refused(DeviceReason.OFFLINE, what + ": " + e.getMessage());
        } catch (InterruptedException e) {
            return attendant.refused(DeviceReason.CANCELLED, what);
        } catch (RuntimeException | Error e) { // a driver's bug stays with its device
            return attendant.refused(DeviceReason.FAILED, what + ": " + e);
        }
    }

    /** A driver that stops because its caller has taken the call back may say so sooner than {@link #cancel} does. */
    private Outcome<T> unlessTakenBack(Outcome<T> outcome) {
        boolean stopped = outcome instanceof Refused<T> refused && refused.reason() instanceof DeviceReason;
        return stopped && patience.cancel().isCancelled() ? attendant.refused(DeviceReason.CANCELLED, what) : outcome;
    }

    void expire() {
        end(attendant.refused(DeviceReason.TIMED_OUT, what));
        interrupt();
    }

    void cancel() {
        end(attendant.refused(DeviceReason.CANCELLED, what));
        interrupt();
    }

    private synchronized void interrupt() {
        if (runner != null) {
            runner.interrupt();
        }
    }

    private void end(Outcome<T> outcome) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        attendant.ended(this, outcome);
        done.complete(outcome);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.device;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Handover;
import dev.mizan.hardware.device.Health;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A device at a host's desk. Calls are made one after the other on its own thread; each ends by its deadline, also where
 * the driver blocks, spins or throws. A device whose driver overran {@value #MOST_OVERRUNS} calls in a row is set aside:
 * its calls are refused at once until somebody {@link #readmit}s it, and the till sells on.
 *
 * @param <S> what can be done with it
 */
public final class Manned<S extends Held> {
    /** How many calls in a row a driver may overrun. */
    public static final int MOST_OVERRUNS = 3;

    /** How long after a deadline a driver may still answer before it counts as overrun. */
    private static final long GRACE_MILLIS = 25;

    private final Device<S> device;
    private final String owner;
    private final ScheduledThreadPoolExecutor watchdog;
    private final Handover handover = new Handover();
    private ExecutorService worker;
    private @Nullable S held;
    private int overruns;
    private boolean closed;

    Manned(Device<S> device, String owner, ScheduledThreadPoolExecutor watchdog) {
        this.device = device;
        this.owner = owner;
        this.watchdog = watchdog;
        this.worker = fresh();
    }

    private ExecutorService fresh() {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.MILLISECONDS, handover.queue(), DeviceDesk.named("mizan-host-" + device.id()));
    }

    /** The device itself: its id, health and statistics. */
    public Device<S> device() {
        return device;
    }

    /** How it fares; a device that was set aside is lost. */
    public Health health() {
        return isSetAside() ? new Health(Health.State.LOST, "set aside") : device.health();
    }

    /** Whether its calls are refused at once. */
    public synchronized boolean isSetAside() {
        return overruns >= MOST_OVERRUNS;
    }

    /** Gives it another chance, on a fresh thread. */
    public synchronized void readmit() {
        overruns = 0;
        if (!closed) {
            worker.shutdownNow();
            worker = fresh();
        }
    }

    /**
     * Does something with the device, claiming it before where nobody holds it for this owner.
     *
     * @param what for people
     * @param most by when it has ended
     * @param use called on the device's thread at the host
     */
    public <T> CompletionStage<Outcome<T>> call(
            String what, Duration most, BiFunction<S, Patience, CompletionStage<Outcome<T>>> use) {
        CompletableFuture<Outcome<T>> answer = handover.answer();
        Patience patience = Patience.of(most);
        synchronized (this) {
            if (closed) {
                return CompletableFuture.completedFuture(refused(DeviceReason.CLOSED, what));
            }
            if (isSetAside()) {
                return CompletableFuture.completedFuture(refused(DeviceReason.QUARANTINED, what));
            }
            Future<?> work = worker.submit(() -> answer.complete(done(what, patience, use)));
            Future<?> bark = watchdog.schedule(
                    () -> overrun(what, answer, work), most.toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
            CompletableFuture<Outcome<T>> unused = answer.whenComplete((outcome, fault) -> bark.cancel(false));
        }
        return answer;
    }

    private <T> Outcome<T> done(
            String what, Patience patience, BiFunction<S, Patience, CompletionStage<Outcome<T>>> use) {
        if (patience.isOver()) {
            return refused(DeviceReason.TIMED_OUT, what + " while it waited for its turn");
        }
        try {
            Outcome<S> mine = held(patience);
            if (mine instanceof Refused<S> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
            Outcome<T> outcome = use.apply(mine.orElseThrow(), patience)
                    .toCompletableFuture()
                    .get();
            settled(outcome);
            return outcome;
        } catch (ExecutionException e) {
            return refused(DeviceReason.FAILED, what + ": " + e.getCause());
        } catch (InterruptedException e) {
            return refused(DeviceReason.CANCELLED, what);
        } catch (RuntimeException | Error e) { // a driver's fault ends at this desk
            return refused(DeviceReason.FAILED, what + ": " + e);
        }
    }

    private Outcome<S> held(Patience patience) {
        S mine = held;
        if (mine != null) {
            return Outcome.done(mine);
        }
        Outcome<S> claimed = device.claim(owner, patience);
        if (claimed instanceof Outcome.Done<S> it) {
            held = it.value();
        }
        return claimed;
    }

    private synchronized void settled(Outcome<?> outcome) {
        overruns = 0;
        boolean given = outcome instanceof Refused<?> it && it.reason() == DeviceReason.NOT_CLAIMED;
        if (given) {
            held = null; // taken from us: claim anew at the next call
        }
    }

    private void overrun(String what, CompletableFuture<?> answer, Future<?> work) {
        boolean begunAndStuck = !answer.isDone();
        if (begunAndStuck) {
            synchronized (this) {
                overruns++;
            }
            refuse(answer, what);
            work.cancel(true);
        }
    }

    @SuppressWarnings("unchecked")
    private void refuse(CompletableFuture<?> answer, String what) {
        ((CompletableFuture<Outcome<Object>>) answer).complete(refused(DeviceReason.TIMED_OUT, what));
    }

    private <T> Outcome<T> refused(DeviceReason reason, String detail) {
        return Outcome.refused(reason, "device", device.id(), "detail", detail);
    }

    void close() {
        synchronized (this) {
            closed = true;
            worker.shutdownNow();
        }
        try {
            device.close();
        } catch (RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(Manned.class).warn("closing {} failed", device.id(), e);
        }
    }
}

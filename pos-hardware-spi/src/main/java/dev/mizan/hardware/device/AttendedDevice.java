// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.outcome.Outcome;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What every device plugin would write again: one owner at a time, one named thread that does calls in order while it is
 * held, deadlines, cancelling, health, statistics, closing from any state. A plugin extends it with three methods and asks
 * {@link #call} for each thing that it can do.
 *
 * <p>{@link #connect}, the jobs and {@link #disconnect} run on the device's own thread, which lives from claim to
 * release. A job may block as long as its patience lasts; where it blocks longer, its caller is answered on time all the
 * same and the thread is interrupted.
 *
 * @param <S> what an owner can do with it
 */
public abstract class AttendedDevice<S extends Held> implements Device<S> {
    private final DeviceId id;
    private final DeviceKind kind;
    private final Tally tally = new Tally();
    private @Nullable Attendant attendant;
    private boolean closed;

    /** One call, on the device's thread. */
    @FunctionalInterface
    public interface Job<T> {
        /** Does it; an {@link IOException} means that the device is lost. */
        Outcome<T> run(Patience patience) throws IOException, InterruptedException;
    }

    protected AttendedDevice(DeviceId id, DeviceKind kind) {
        this.id = Objects.requireNonNull(id);
        this.kind = Objects.requireNonNull(kind);
    }

    /** Reaches the device; whatever it throws refuses the claim. */
    protected abstract void connect(Patience patience) throws IOException, InterruptedException;

    /** Lets go of it; called once for each {@link #connect}, also where that failed. Must not throw or block. */
    protected abstract void disconnect();

    /** What the owner gets: its calls are jobs of {@code by}. */
    protected abstract S session(Attendant by);

    @Override
    public final DeviceId id() {
        return id;
    }

    @Override
    public final DeviceKind kind() {
        return kind;
    }

    @Override
    public final Health health() {
        return tally.health();
    }

    @Override
    public final Statistics statistics() {
        return tally.statistics();
    }

    @Override
    public final Outcome<S> claim(String owner, Patience patience) {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("a device is held by somebody");
        }
        Attendant mine;
        synchronized (tally) {
            if (closed) {
                return Outcome.refused(DeviceReason.CLOSED, "device", id, "detail", "it was closed before");
            }
            if (attendant != null) {
                return Outcome.refused(DeviceReason.CLAIMED, "device", id, "owner", attendant.owner());
            }
            mine = new Attendant(id, owner, tally, this::disconnect, this::given);
            attendant = mine;
        }
        Outcome<Boolean> reached = mine.begin(patience, this::connect);
        if (!reached.isDone()) {
            mine.release();
            return reached.map(it -> session(mine));
        }
        tally.claimed();
        return Outcome.done(session(mine));
    }

    /** Has a job done for the owner, after those before it. */
    protected final <T> CompletionStage<Outcome<T>> call(Attendant by, String what, Patience patience, Job<T> job) {
        return by.call(what, patience, job);
    }

    private void given(Attendant by) {
        synchronized (tally) {
            if (attendant == by) {
                attendant = null;
                tally.idle(closed);
            }
        }
    }

    @Override
    public final void close() {
        Attendant last;
        synchronized (tally) {
            closed = true;
            last = attendant;
            tally.idle(true);
        }
        if (last != null) {
            last.release();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.device;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/**
 * Where a host keeps its devices. It owns the threads {@code mizan-watchdog}, {@code mizan-events} and one {@code
 * mizan-host-<id>} a device, all of which end with {@link #close}; only a driver that never returns can keep one of the
 * last kind, which is a daemon. Safe for use by many threads.
 */
public final class DeviceDesk implements AutoCloseable {
    private final ScheduledThreadPoolExecutor watchdog = new ScheduledThreadPoolExecutor(1, named("mizan-watchdog"));
    private final ExecutorService events = Executors.newSingleThreadExecutor(named("mizan-events"));
    private final List<Manned<?>> manned = new ArrayList<>();
    private boolean closed;

    /** A desk without devices. */
    public DeviceDesk() {
        watchdog.setRemoveOnCancelPolicy(true);
    }

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Takes a device over, to claim it at its first call and to close it with the desk. */
    public synchronized <S extends Held> Manned<S> man(Device<S> device, String owner) {
        if (closed) {
            throw new IllegalStateException("the desk is closed");
        }
        Manned<S> taken = new Manned<>(device, owner, watchdog);
        manned.add(taken);
        return taken;
    }

    /** A listener whose events are handed to {@code to} one by one, in order, on the desk's own thread. */
    public <E> Consumer<E> inOrder(Consumer<E> to) {
        return event -> {
            synchronized (this) {
                if (!closed) {
                    events.execute(() -> to.accept(event));
                }
            }
        };
    }

    /** The devices in the order in which they were taken over; for a health page. */
    public synchronized List<Manned<?>> devices() {
        return List.copyOf(manned);
    }

    @Override
    public void close() {
        List<Manned<?>> all;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            all = List.copyOf(manned);
        }
        all.forEach(Manned::close);
        events.shutdownNow();
        watchdog.shutdownNow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Jobs in the order in which they came. Safe for use by many threads; one takes. */
final class JobQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Job<?>> waiting = new ArrayDeque<>();
    private boolean closed;

    /** Adds a job, or answers no if the queue is closed. */
    boolean add(Job<?> job) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            waiting.add(job);
            changed.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** No more jobs; those that wait are still done. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isFinished() {
        lock.lock();
        try {
            return closed && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for jobs and takes them, at most {@code most}; none if the queue is closed or nothing came in time.
     *
     * @param millis how long to wait; 0 for as long as it takes
     */
    List<Job<?>> take(int most, long millis) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (waiting.isEmpty() && !closed && (millis == 0 || left > 0)) {
                if (millis == 0) {
                    changed.awaitUninterruptibly();
                } else {
                    left = waited(left);
                }
            }
            List<Job<?>> taken = new ArrayList<>();
            while (taken.size() < most && !waiting.isEmpty()) {
                taken.add(waiting.remove());
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    private long waited(long nanos) {
        try {
            return changed.awaitNanos(nanos);
        } catch (InterruptedException e) {
            // Nobody may stop the writer but by closing the store.
            return 0;
        }
    }
}

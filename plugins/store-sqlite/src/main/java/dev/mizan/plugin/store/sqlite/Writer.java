// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.Failures;
import dev.mizan.plugin.store.sqlite.internal.Session;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.sql.SQLException;
import java.util.List;

/**
 * The one thread that writes. It takes what waits, does it in one transaction, forces that to the disk once, and only
 * then delivers the answers. If a transaction fails, its jobs are done again one by one, so that none fails for another.
 */
final class Writer implements AutoCloseable {
    private static final int MOST_JOBS = 64;
    private static final long IDLE_MILLIS = 100;

    private final JobQueue queue = new JobQueue();
    private Session session;
    private final Book book;
    private final Runnable committed;
    private final Standing standing;
    private final Failures failures;
    private final Checkpoints checkpoints;
    private final Thread thread;

    /**
     * Starts the thread.
     *
     * @param committed is run on the writer's thread after each transaction, before the answers are delivered
     */
    Writer(String name, Session session, Book book, Runnable committed, Standing standing, Failures failures) {
        this.session = session;
        this.book = book;
        this.committed = committed;
        this.standing = standing;
        this.failures = failures;
        this.checkpoints = new Checkpoints();
        this.thread = new Thread(this::write, "mizan-store-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Does the work after all that came before it, and waits for its answer. */
    <T> T write(Job.Work<T> work) {
        Job<T> job = new Job<>(work);
        standing.demandUsable();
        if (!queue.add(job)) {
            throw failures.closed();
        }
        return job.await();
    }

    private void write() {
        while (!queue.isFinished()) {
            List<Job<?>> group = queue.take(MOST_JOBS, checkpoints.isDue() ? IDLE_MILLIS : 0);
            if (group.isEmpty()) {
                checkpoint();
            } else {
                carryOut(group);
                if (checkpoints.isPressing()) {
                    checkpoint();
                }
            }
        }
        try {
            session.close();
        } catch (SQLException e) {
            standing.breaks(failures.of(e));
        }
    }

    private void carryOut(List<Job<?>> group) {
        try {
            standing.demandUsable();
            session.begin();
            for (Job<?> job : group) {
                job.run(book);
            }
            session.commit();
            committed.run();
            checkpoints.written(book.takeWritten());
            group.forEach(Job::deliver);
        } catch (SQLException e) {
            undo(group, failures.of(e));
        } catch (RuntimeException | Error e) {
            undo(group, failures.failed(e));
        }
    }

    private void undo(List<Job<?>> group, StoreException failure) {
        session.rollback();
        try {
            session = session.renewed();
            book.recall(session);
        } catch (SQLException | RuntimeException | Error e) {
            standing.breaks(failures.failed(e));
        }
        if (failure.failure() == StoreFailure.FULL && group.size() > 1) {
            group.forEach(job -> carryOut(List.of(job)));
            return;
        }
        if (failure.failure() != StoreFailure.FULL && failure.failure() != StoreFailure.CLOSED) {
            standing.breaks(failure);
        }
        group.forEach(job -> job.fail(failure));
    }

    private void checkpoint() {
        try {
            checkpoints.run(session);
        } catch (SQLException e) {
            standing.breaks(failures.of(e));
        }
    }

    /** Finishes what waits, and the thread with it. */
    @Override
    public void close() {
        queue.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

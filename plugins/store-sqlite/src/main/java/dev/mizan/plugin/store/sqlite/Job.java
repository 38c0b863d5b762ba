// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.spi.store.StoreException;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Work for the writer, and the answer that its caller waits for. */
final class Job<T> {
    /** What is to be done with the book, inside a transaction that others may share. */
    @FunctionalInterface
    interface Work<T> {
        T on(Book book) throws SQLException;
    }

    private final CountDownLatch done = new CountDownLatch(1);
    private final Work<T> work;
    private @Nullable T answer;
    private @Nullable StoreException failure;

    Job(Work<T> work) {
        this.work = work;
    }

    /** Does the work; the answer counts once it is delivered. */
    void run(Book book) throws SQLException {
        answer = work.on(book);
    }

    void deliver() {
        done.countDown();
    }

    void fail(StoreException reason) {
        failure = reason;
        done.countDown();
    }

    /** Waits for the answer, even if interrupted: half a commit can not be taken back. */
    T await() {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
        return java.util.Objects.requireNonNull(answer);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.Failures;
import dev.mizan.plugin.store.sqlite.internal.Session;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Connections that read, lent to one thread at a time; readers never wait for the writer. Thread-safe. */
final class Readers implements AutoCloseable {
    private static final int MOST = 8;

    private final Semaphore places = new Semaphore(MOST, true);
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private final Connections connections;
    private final Standing standing;
    private final Failures failures;
    private volatile boolean closed;

    Readers(Connections connections, Standing standing, Failures failures) {
        this.connections = connections;
        this.standing = standing;
        this.failures = failures;
    }

    /** What is asked of the store. */
    @FunctionalInterface
    interface Question<T> {
        T of(Session session) throws SQLException;
    }

    <T> T ask(Question<T> question) {
        places.acquireUninterruptibly();
        try {
            standing.demandUsable();
            if (closed) {
                throw failures.closed();
            }
            Session lent = idle.poll();
            return answer(question, lent == null ? new Session(connections.reader(), failures) : lent);
        } catch (SQLException e) {
            throw failures.whileReading(e);
        } finally {
            places.release();
        }
    }

    private <T> T answer(Question<T> question, Session session) throws SQLException {
        boolean sound = false;
        try {
            T answer = question.of(session);
            sound = true;
            return answer;
        } finally {
            if (sound) {
                idle.push(session);
            } else {
                session.close();
            }
        }
    }

    /** Waits for those who read, and lets go. */
    @Override
    public void close() {
        places.acquireUninterruptibly(MOST);
        closed = true;
        try {
            for (Session session = idle.poll(); session != null; session = idle.poll()) {
                session.close();
            }
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            places.release(MOST);
        }
    }
}

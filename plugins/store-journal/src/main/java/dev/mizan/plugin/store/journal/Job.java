// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call that waits for its group. Touched only by whoever has the writer's turn. */
final class Job<R> {
    private final Function<Staged, R> work;
    private @Nullable R answer;
    private @Nullable RuntimeException failure;
    private boolean done;

    Job(Function<Staged, R> work) {
        this.work = work;
    }

    /** Decides within a group; what is decided holds when the group is on the disk. */
    void decide(Staged staged) {
        answer = null;
        failure = null;
        try {
            answer = work.apply(staged);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    void finish() {
        done = true;
    }

    void fail(RuntimeException why) {
        failure = why;
        done = true;
    }

    boolean isDone() {
        return done;
    }

    R answer() {
        if (failure != null) {
            throw failure;
        }
        R given = answer;
        if (given == null) {
            throw new IllegalStateException("a job without an answer");
        }
        return given;
    }
}

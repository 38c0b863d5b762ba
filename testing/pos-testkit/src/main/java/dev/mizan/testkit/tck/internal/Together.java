// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same time, each on a thread of its own. */
public final class Together {
    private Together() {}

    /** What one thread does. */
    @FunctionalInterface
    public interface Task<T> {
        T run() throws Exception;
    }

    /** The answers in the order of the tasks; the first failure is thrown. */
    public static <T> List<T> run(List<Task<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (Task<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.run();
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : running) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("one of several threads failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}

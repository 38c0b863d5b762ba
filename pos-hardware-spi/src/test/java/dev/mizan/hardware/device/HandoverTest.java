// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls reach a thread in their order, answers come back, whoever waits looks first, and who has nothing to do sleeps. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandoverTest {
    private static final int CALLS = 20_000;
    private static final long LONG = 60;

    private final Handover handover = new Handover();
    private final BlockingQueue<Runnable> queue = handover.queue();
    private final AtomicReference<Thread> worker = new AtomicReference<>();
    private final ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, 0, TimeUnit.MILLISECONDS, queue, task -> {
        Thread thread = new Thread(task, "handover");
        thread.setDaemon(true);
        worker.set(thread);
        return thread;
    });

    @AfterEach
    void close() throws InterruptedException {
        one.shutdownNow();
        assertThat(one.awaitTermination(LONG, TimeUnit.SECONDS))
                .as("its thread ends")
                .isTrue();
    }

    private int asked(int what) {
        CompletableFuture<Integer> answer = handover.answer();
        one.execute(() -> answer.complete(what));
        return answer.copy().join();
    }

    /** By getting to know, for as long as it takes on a busy machine. */
    private static void sleeps(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work, "caller");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Test
    void callsOfManyThreadsAreDoneInTheOrderOfEach() throws InterruptedException {
        List<List<Integer>> done = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Thread> callers = new ArrayList<>();
        for (List<Integer> mine : done) {
            callers.add(started(() -> {
                for (int i = 0; i < CALLS; i++) {
                    int call = i;
                    one.execute(() -> mine.add(call));
                }
            }));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(asked(7)).isEqualTo(7);
        for (List<Integer> mine : done) {
            assertThat(mine).hasSize(CALLS).isSorted();
        }
    }

    @Test
    void everyAnswerComesBackToWhoAsked() {
        for (int i = 0; i < CALLS; i++) {
            assertThat(asked(i)).isEqualTo(i);
        }
    }

    @Test
    void aThreadWithNothingToDoSleeps() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            asked(i);
        }
        sleeps(worker.get());
        assertThat(asked(1)).isEqualTo(1);
    }

    @Test
    void whoWaitsLongSleeps() throws InterruptedException {
        CompletableFuture<Integer> answer = handover.answer();
        CountDownLatch told = new CountDownLatch(1);
        Thread caller = started(() -> {
            if (answer.join() == 5) {
                told.countDown();
            }
        });
        sleeps(caller);
        answer.complete(5);
        assertThat(told.await(LONG, TimeUnit.SECONDS)).isTrue();
    }

    /** For an answer, a copy of it, and a call: the clock is asked only by who looks. */
    @Test
    void whoWaitsLooksBeforeSleeping() throws InterruptedException {
        looks(it -> it.answer()::join);
        looks(it -> it.answer().copy()::join);
        looks(it -> () -> it.answer().get());
        looks(it -> it.queue()::take);
    }

    private static void looks(Function<Handover, Callable<?>> waiting) throws InterruptedException {
        CountDownLatch looked = new CountDownLatch(1);
        AtomicLong clock = new AtomicLong();
        Handover handover = new Handover(() -> new Spin(
                () -> {
                    looked.countDown();
                    return clock.addAndGet(1_000);
                },
                true));
        Callable<?> wait = waiting.apply(handover);
        Thread waits = started(new FutureTask<>(wait));
        assertThat(looked.await(LONG, TimeUnit.SECONDS)).isTrue();
        sleeps(waits);
        waits.interrupt();
    }

    @Test
    void aFaultAndAnInterruptAreToldAsOfAnyFuture() {
        CompletableFuture<Integer> broken = handover.answer();
        broken.completeExceptionally(new IllegalStateException("broken"));
        assertThatThrownBy(broken.copy()::join).isInstanceOf(CompletionException.class);
        Thread.currentThread().interrupt();
        CompletableFuture<Integer> never = handover.answer();
        assertThatThrownBy(never::get).isInstanceOf(InterruptedException.class);
    }
}

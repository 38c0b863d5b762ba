// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.device;

import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.device.DeviceDesk;
import dev.mizan.suite.device.Manned;
import dev.mizan.testkit.fake.device.FakeDrawer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * By how much a host's call outlives its deadline where the driver behind it sleeps, spins, throws or lies, and how many
 * threads are left when all is closed. One device for each call, so that none is set aside. The aim is 50 ms and no thread.
 */
public final class Lateness {
    private static final Duration DEADLINE = Duration.ofMillis(100);
    private static final int CALLS = 200;

    private Lateness() {}

    private enum Driver {
        NEVER_ANSWERS {
            @Override
            CompletionStage<Outcome<String>> answer(Drawer held, Patience patience, BooleanSupplier on) {
                return new CompletableFuture<>();
            }
        },
        SLEEPS_THROUGH_INTERRUPTS {
            @Override
            CompletionStage<Outcome<String>> answer(Drawer held, Patience patience, BooleanSupplier on) {
                while (on.getAsBoolean()) {
                    boolean unused = Thread.interrupted();
                    LockSupport.parkNanos(1_000_000);
                }
                return well();
            }
        },
        SPINS {
            @Override
            CompletionStage<Outcome<String>> answer(Drawer held, Patience patience, BooleanSupplier on) {
                while (on.getAsBoolean()) {
                    Thread.onSpinWait();
                }
                return well();
            }
        },
        THROWS_AN_ERROR {
            @Override
            CompletionStage<Outcome<String>> answer(Drawer held, Patience patience, BooleanSupplier on) {
                throw new StackOverflowError("the driver's");
            }
        },
        ANSWERS_FOR_WHAT_IT_DID_NOT_DO {
            @Override
            CompletionStage<Outcome<String>> answer(Drawer held, Patience patience, BooleanSupplier on) {
                held.release();
                return held.open("sale", patience).thenApply(outcome -> outcome.map(String::valueOf));
            }
        };

        abstract CompletionStage<Outcome<String>> answer(Drawer held, Patience patience, BooleanSupplier on);

        static CompletionStage<Outcome<String>> well() {
            return CompletableFuture.completedFuture(Outcome.done("well"));
        }
    }

    /** Prints milliseconds after the deadline, in the middle and at most; below zero where the call ended before it. */
    public static void main(String[] arguments) throws InterruptedException {
        int before = Thread.activeCount();
        for (Driver driver : Driver.values()) {
            long[] late = new long[CALLS];
            for (int call = 0; call < CALLS; call++) {
                late[call] = late(driver, call);
            }
            Arrays.sort(late);
            System.out.printf(
                    Locale.ROOT,
                    "%-32s p50 %7.1f ms, p99 %7.1f ms, at most %7.1f ms%n",
                    driver.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    late[CALLS / 2] / 1e6,
                    late[CALLS * 99 / 100] / 1e6,
                    late[CALLS - 1] / 1e6);
        }
        Thread.sleep(1_000); // those that were let go end
        System.out.println("threads left " + (Thread.activeCount() - before));
    }

    private static long late(Driver driver, int call) {
        AtomicBoolean on = new AtomicBoolean(true);
        try (DeviceDesk desk = new DeviceDesk()) {
            Manned<Drawer> drawer = desk.man(new FakeDrawer(), "T" + call);
            long from = System.nanoTime();
            Outcome<String> unused = drawer.<String>call(
                            "open", DEADLINE, (held, patience) -> driver.answer(held, patience, on::get))
                    .toCompletableFuture()
                    .join();
            return System.nanoTime() - from - DEADLINE.toNanos();
        } finally {
            on.set(false);
        }
    }
}

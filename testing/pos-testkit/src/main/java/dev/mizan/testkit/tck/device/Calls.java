// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for devices, never for ever; for rules of kits. */
public final class Calls {
    static final Duration LONG = Duration.ofSeconds(10);
    static final Duration SHORT = Duration.ofMillis(250);
    /** After its deadline a call is given so long on a busy machine; what is measured is that it ends at all. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private Calls() {}

    /** So long that a device that is well always ends before, on a busy machine too. */
    public static Patience longly() {
        return Patience.of(LONG);
    }

    /** So short that a test may wait for its end. */
    public static Patience shortly() {
        return Patience.of(SHORT);
    }

    /** Claims it, or fails. */
    public static <S extends Held> S claim(Device<S> device) {
        return done(device.claim("kit", longly()));
    }

    /** The outcome of a call that was given {@link #longly}. */
    public static <T> Outcome<T> ended(CompletionStage<? extends Outcome<T>> stage) {
        return ended(stage, LONG.plus(GRACE));
    }

    /** The outcome of a call that was given {@link #shortly}. */
    public static <T> Outcome<T> endedSoon(CompletionStage<? extends Outcome<T>> stage) {
        return ended(stage, SHORT.plus(GRACE));
    }

    private static <T> Outcome<T> ended(CompletionStage<? extends Outcome<T>> stage, Duration most) {
        try {
            return stage.toCompletableFuture().get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return fail("the call outlived its deadline by " + GRACE);
        } catch (ExecutionException e) {
            return fail("the call threw instead of refusing: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted");
        }
    }

    /** The outcome of a call of any kind. */
    @SuppressWarnings("unchecked")
    public static Outcome<Object> any(CompletionStage<? extends Outcome<?>> stage) {
        return ended((CompletionStage<Outcome<Object>>) stage);
    }

    @SuppressWarnings("unchecked")
    static Outcome<Object> anySoon(CompletionStage<? extends Outcome<?>> stage) {
        return endedSoon((CompletionStage<Outcome<Object>>) stage);
    }

    /** What was done, or fails. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> it) {
            return it.value();
        }
        return fail("refused: " + outcome);
    }

    /** What a call did, or fails. */
    public static <T> T doneOf(CompletionStage<Outcome<T>> stage) {
        return done(ended(stage));
    }

    /** Fails where it was not refused for this reason. */
    public static void refused(Reason reason, Outcome<?> outcome) {
        assertTrue(outcome instanceof Refused, () -> "not refused: " + outcome);
        assertEquals(reason, ((Refused<?>) outcome).reason());
    }

    static void refusedAsOneOf(List<Reason> reasons, Outcome<?> outcome) {
        assertTrue(
                outcome instanceof Refused<?> it && reasons.contains(it.reason()),
                () -> "not refused by one of " + reasons + ": " + outcome);
    }

    /** Lets so much time pass, for a rule that waits for what a device does by itself; it never fails for having waited less. */
    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Which threads there are; those of the JVM and of the test engine do not count. */
    record Threads(Set<Thread> before) {
        private static final List<String> NOT_OURS = List.of(
                "Common-Cleaner",
                "Signal Dispatcher",
                "Finalizer",
                "Reference Handler",
                "Attach Listener",
                "main",
                "process reaper",
                "Notification Thread",
                "surefire",
                "CompletableFutureDelayScheduler",
                "Java2D",
                "AWT");

        static Threads now() {
            return new Threads(Thread.getAllStackTraces().keySet());
        }

        /** Those that came since, and still live. */
        Set<Thread> since() {
            Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
            now.removeAll(before);
            now.removeIf(it -> !it.isAlive() || NOT_OURS.stream().anyMatch(it.getName()::startsWith));
            now.removeIf(it -> it.getName().startsWith("ForkJoinPool"));
            return now;
        }

        /** The same after they had time to end. */
        Set<Thread> left() {
            for (int i = 0; i < 150 && !since().isEmpty(); i++) {
                pause(20);
            }
            return since();
        }
    }
}

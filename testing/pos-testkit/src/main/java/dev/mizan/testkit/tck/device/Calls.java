// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.internal.Threads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Waits for devices, never for ever; for rules of kits. */
public final class Calls {
    static final Duration LONG = Duration.ofSeconds(15);
    static final Duration SHORT = Duration.ofMillis(250);
    /** After its deadline a call is given so long on a busy machine; what is measured is that it ends at all. */
    private static final Duration GRACE = Duration.ofSeconds(6);

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

    /**
     * Fails where it is not refused for this reason by the end of its patience. A device that is well says so at once, or as
     * its patience ends; on a machine so busy that time ran out before it was asked, it is asked again and given longer.
     */
    public static <T> void refusedInTime(Reason reason, Function<Patience, CompletionStage<Outcome<T>>> call) {
        for (Duration most = SHORT; ; most = most.multipliedBy(4)) {
            Outcome<T> outcome = ended(call.apply(Patience.of(most)), most.plus(GRACE));
            boolean late = outcome instanceof Refused<T> it && it.reason() == DeviceReason.TIMED_OUT;
            if (!late || most.compareTo(LONG) > 0) {
                refused(reason, outcome);
                return;
            }
        }
    }

    static void refusedAsOneOf(List<Reason> reasons, Outcome<?> outcome) {
        assertTrue(
                outcome instanceof Refused<?> it && reasons.contains(it.reason()),
                () -> "not refused by one of " + reasons + ": " + outcome);
    }

    /** Lets so much time pass, for a rule that waits for what a device does by itself; it never fails for having waited less. */
    public static void pause(long millis) {
        Threads.pause(millis);
    }

    /**
     * Waits until something has come about that the device does by itself, for a quarter of a minute at most; whether it has.
     */
    public static boolean until(BooleanSupplier come) {
        long until = System.nanoTime() + LONG.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() - until > 0) {
                return false;
            }
            pause(5);
        }
        return true;
    }
}

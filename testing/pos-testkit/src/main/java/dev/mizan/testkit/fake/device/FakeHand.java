// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.device.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The hand of an owner on a fake, with its flaws. */
final class FakeHand implements Held {
    private final Attendant by;
    private final FakeDevice<?> fake;
    private volatile CompletableFuture<?> last = CompletableFuture.completedFuture(true);
    private volatile boolean dead;
    private volatile Runnable overtaken = () -> {};
    private int calls;

    FakeHand(Attendant by, FakeDevice<?> fake) {
        this.by = by;
        this.fake = fake;
    }

    Attendant attendant() {
        return by;
    }

    DeviceId id() {
        return by.id();
    }

    @Override
    public String owner() {
        return fake.has(Flaw.FORGETS_ITS_OWNER) ? "somebody" : by.owner();
    }

    @Override
    public void release() {
        if (fake.has(Flaw.NEVER_LETS_GO)) {
            return;
        }
        FakeHand now = fake.current();
        if (fake.has(Flaw.RELEASE_FREES_OTHERS) && now != null) {
            now.by.release();
        }
        by.release();
    }

    void settle() {
        try {
            last.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            return; // the flaw is the waiting
        }
    }

    <T> CompletionStage<Outcome<T>> call(String what, Patience given, AttendedDevice.Job<T> job) {
        if (!by.isHeld() && fake.has(fake.isClosed() ? Flaw.WORKS_WHEN_CLOSED : Flaw.WORKS_AFTER_RELEASE)) {
            return CompletableFuture.completedFuture(worked(job, given));
        }
        Patience patience = fake.has(Flaw.MAKES_LATE_CALLS) && given.deadline().passed()
                ? Patience.of(Duration.ofSeconds(1))
                : fake.patience(given);
        CompletionStage<Outcome<T>> stage = by.call(what, patience, it -> done(it, job));
        last = stage.toCompletableFuture();
        return flawed(stage);
    }

    private <T> Outcome<T> worked(AttendedDevice.Job<T> job, Patience patience) {
        try {
            return job.run(patience);
        } catch (IOException | InterruptedException e) {
            return by.refused(DeviceReason.FAILED, String.valueOf(e));
        }
    }

    private <T> Outcome<T> done(Patience patience, AttendedDevice.Job<T> job) throws IOException, InterruptedException {
        switch (fake.fault()) {
            case UNPLUGGED -> throw new IOException("pulled out");
            case SILENT -> {
                dead |= fake.has(Flaw.STAYS_DEAD);
                while (fake.fault() == Fault.SILENT) {
                    Thread.sleep(5);
                }
            }
            case SLOW -> {
                if (fake.has(Flaw.IN_A_HURRY)) {
                    return by.refused(DeviceReason.TIMED_OUT, "late");
                }
                Thread.sleep(250);
            }
            default -> {}
        }
        return dead ? by.refused(DeviceReason.OFFLINE, "dead") : job.run(patience);
    }

    private <T> CompletionStage<Outcome<T>> flawed(CompletionStage<Outcome<T>> stage) {
        CompletableFuture<Outcome<T>> shown = new CompletableFuture<>();
        boolean first = calls++ % 2 == 0 && fake.has(Flaw.ANSWERS_OUT_OF_ORDER);
        stage.thenAccept(outcome -> {
            if (outcome instanceof Refused<T> it) {
                boolean swallowed = it.reason() == DeviceReason.TIMED_OUT && fake.has(Flaw.IGNORES_DEADLINES)
                        || it.reason() == DeviceReason.CANCELLED && fake.has(Flaw.CLOSE_LEAVES_CALLS);
                if (swallowed) {
                    return;
                }
                if (it.reason() == DeviceReason.OFFLINE && fake.has(Flaw.THROWS_WHEN_PULLED_OUT)) {
                    shown.completeExceptionally(new IOException("pulled out"));
                    return;
                }
            }
            if (first) { // until the next has been told, or none comes
                CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS).execute(() -> shown.complete(outcome));
                overtaken = () -> shown.complete(outcome);
            } else {
                shown.complete(outcome);
                overtaken.run();
            }
        });
        return shown;
    }
}

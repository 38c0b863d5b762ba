// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Each call ends by its own deadline, whatever deadlines came before it. */
class DeadlinesTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(40);

    private final CountDownLatch answered = new CountDownLatch(1);
    private final Silent device = new Silent();

    /** A device that does not answer until it is let. */
    private final class Silent extends AttendedDevice<Silent.Asking> {
        Silent() {
            super(new DeviceId("silent"), DeviceKind.OTHER);
        }

        @Override
        protected void connect(Patience patience) {
            // it is there
        }

        @Override
        protected void disconnect() {
            // nothing is open
        }

        @Override
        protected Asking session(Attendant by) {
            return new Asking(by);
        }

        private final class Asking extends HeldSession<Attendant> {
            Asking(Attendant by) {
                super(by);
            }

            CompletableFuture<Outcome<Boolean>> ask(Duration most) {
                return by.call("ask", Patience.of(most), it -> {
                            answered.await();
                            return Outcome.done(true);
                        })
                        .toCompletableFuture();
            }

            /** A driver that looks at its caller's token itself, and says that it had no answer. */
            CompletableFuture<Outcome<Boolean>> askUntilTakenBack(Patience patience) {
                return by.<Boolean>call("ask", patience, it -> {
                            answered.await();
                            assertThat(it.isOver()).isTrue();
                            return by.refused(DeviceReason.OFFLINE, "no answer");
                        })
                        .toCompletableFuture();
            }
        }
    }

    private static Object reason(CompletableFuture<Outcome<Boolean>> call) throws Exception {
        return ((Refused<?>) call.get(30, TimeUnit.SECONDS)).reason();
    }

    @Test
    void aShortCallBehindALongOneEndsFirstAndSoDoesTheNext() throws Exception {
        try (device) {
            Silent.Asking held = device.claim("till", Patience.of(LONG)).orElseThrow();
            CompletableFuture<Outcome<Boolean>> first = held.ask(LONG);
            assertThat(reason(held.ask(SHORT))).isEqualTo(DeviceReason.TIMED_OUT);
            assertThat(reason(held.ask(SHORT))).isEqualTo(DeviceReason.TIMED_OUT);
            assertThat(first).isNotDone();
            answered.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(Outcome.done(true));
        }
    }

    @Test
    void aLongerCallsDeadlineStillStandsAfterAShorterOnesPassed() throws Exception {
        try (device) {
            Silent.Asking held = device.claim("till", Patience.of(LONG)).orElseThrow();
            CompletableFuture<Outcome<Boolean>> last = held.ask(SHORT.multipliedBy(8));
            CompletableFuture<Outcome<Boolean>> middle = held.ask(SHORT.multipliedBy(4));
            CompletableFuture<Outcome<Boolean>> first = held.ask(SHORT);
            assertThat(reason(first)).isEqualTo(DeviceReason.TIMED_OUT);
            assertThat(reason(middle)).isEqualTo(DeviceReason.TIMED_OUT);
            assertThat(reason(last)).isEqualTo(DeviceReason.TIMED_OUT);
        }
    }

    @Test
    void aCallThatIsTakenBackEndsAsCancelledAlsoWhereItsDriverIsTheFirstToSee() throws Exception {
        try (device) {
            Silent.Asking held = device.claim("till", Patience.of(LONG)).orElseThrow();
            Patience patience = Patience.of(LONG);
            CompletableFuture<CompletableFuture<Outcome<Boolean>>> call = new CompletableFuture<>();
            patience.cancel()
                    .onCancel(
                            () -> { // before the device is told: the token says cancelled, the call does not yet
                                answered.countDown();
                                call.join().handle((it, e) -> true).join();
                            });
            call.complete(held.askUntilTakenBack(patience));
            patience.cancel().cancel();
            assertThat(reason(call.join())).isEqualTo(DeviceReason.CANCELLED);
        }
    }
}

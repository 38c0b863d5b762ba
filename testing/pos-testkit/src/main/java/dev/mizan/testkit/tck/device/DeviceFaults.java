// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.device.CancelToken;
import dev.mizan.hardware.device.Deadline;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Health;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/**
 * What all devices must do where something goes wrong.
 *
 * @param <S> what its owner can do
 * @param <B> the bench of its kind
 */
public interface DeviceFaults<S extends Held, B extends Bench<S>> extends DeviceHarness<S, B> {
    @Test
    default void device_F01_aSilentDevicesCallEndsByItsDeadline() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            S held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            assertTrue(Calls.anySoon(probe(held, Calls.shortly())) instanceof Refused, "refused");
        });
    }

    @Test
    default void device_F02_aDeviceThatDoesNotAnswerIsNotReady() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            S held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            Calls.anySoon(probe(held, Calls.shortly()));
            assertNotEquals(Health.State.READY, device.health().state());
        });
    }

    @Test
    default void device_F03_wellAgainItWorksAgain() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            S held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            Calls.anySoon(probe(held, Calls.shortly()));
            bench.fault(Fault.NONE);
            ready(bench);
            Calls.done(Calls.any(probe(held, Calls.longly())));
        });
    }

    @Test
    default void device_F04_cancellingEndsACall() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            S held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            Patience patience = Calls.longly();
            CompletionStage<? extends Outcome<?>> call = probe(held, patience);
            patience.cancel().cancel();
            Calls.refused(DeviceReason.CANCELLED, Calls.anySoon(call));
        });
    }

    @Test
    default void device_F05_healthAnswersWhileACallHangs() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            S held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            Patience patience = Patience.of(Duration.ofSeconds(12));
            CompletionStage<? extends Outcome<?>> call = probe(held, patience);
            device.health();
            device.statistics();
            assertTrue(!call.toCompletableFuture().isDone(), "health and statistics waited for the call");
            patience.cancel().cancel();
            Calls.any(call);
        });
    }

    @Test
    default void device_F06_closingEndsACallUnderWay() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            S held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            CompletionStage<? extends Outcome<?>> call = probe(held, Patience.of(Duration.ofMinutes(1)));
            device.close();
            assertTrue(Calls.anySoon(call) instanceof Refused, "refused");
        });
    }

    @Test
    default void device_F07_pulledOutItRefusesAndThrowsNothing() {
        Rule.under(Fault.UNPLUGGED, this, (bench, device) -> {
            S held = Calls.claim(device);
            bench.fault(Fault.UNPLUGGED);
            assertTrue(Calls.anySoon(probe(held, Calls.shortly())) instanceof Refused, "refused");
        });
    }

    @Test
    default void device_F08_aCallThatCameTooLateIsNotMade() {
        Rule.with(this, (bench, device) -> {
            ready(bench);
            S held = Calls.claim(device);
            Patience over = new Patience(new Deadline(System.nanoTime() - 1), new CancelToken());
            Calls.refused(DeviceReason.TIMED_OUT, Calls.anySoon(probe(held, over)));
        });
    }

    @Test
    default void device_F09_refusalsAndTimeoutsAreCounted() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            S held = Calls.claim(device);
            long before = device.statistics().refusals();
            bench.fault(Fault.SILENT);
            Calls.anySoon(probe(held, Calls.shortly()));
            assertEquals(before + 1, device.statistics().refusals());
        });
    }

    @Test
    default void device_F10_callsEndInTheOrderInWhichTheyCame() {
        Rule.with(this, (bench, device) -> {
            ready(bench);
            S held = Calls.claim(device);
            List<Integer> ended = Collections.synchronizedList(new ArrayList<>());
            List<CompletionStage<?>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int number = i;
                all.add(probe(held, Calls.longly()).thenAccept(it -> ended.add(number)));
            }
            all.forEach(it -> it.toCompletableFuture().join());
            assertEquals(List.of(0, 1, 2, 3, 4, 5), ended);
        });
    }

    @Test
    default void device_F11_claimingOneThatIsPulledOutEndsByTheDeadline() {
        Rule.under(Fault.UNPLUGGED, this, (bench, device) -> {
            bench.fault(Fault.UNPLUGGED);
            Outcome<S> claimed = device.claim("kit", Calls.shortly());
            if (claimed instanceof Outcome.Done<S> it) {
                assertTrue(Calls.anySoon(probe(it.value(), Calls.shortly())) instanceof Refused, "refused");
            } else {
                bench.fault(Fault.NONE);
                Calls.claim(device);
            }
        });
    }
}

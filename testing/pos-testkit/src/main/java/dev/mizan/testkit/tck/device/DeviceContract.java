// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Health;
import dev.mizan.hardware.device.Held;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.internal.Threads;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What all devices must do: who they are, who holds them, how they end. The rules are listed in docs/contracts/device.md.
 *
 * @param <S> what its owner can do
 * @param <B> the bench of its kind
 */
public interface DeviceContract<S extends Held, B extends Bench<S>> extends DeviceFaults<S, B> {
    @Test
    default void device_D01_theIdIsAlwaysTheSame() {
        with((bench, device) -> {
            var id = device.id();
            Calls.claim(device).release();
            assertEquals(id, device.id());
        });
    }

    @Test
    default void device_D02_theKindIsTheContracts() {
        with((bench, device) -> assertEquals(kind(), device.kind()));
    }

    @Test
    default void device_D03_aFreshDeviceIsIdle() {
        with((bench, device) -> assertEquals(Health.State.IDLE, device.health().state()));
    }

    @Test
    default void device_D04_whoClaimsItIsItsOwner() {
        with((bench, device) -> assertEquals("kit", Calls.claim(device).owner()));
    }

    @Test
    default void device_D05_aSecondClaimIsRefusedAndNamesTheOwner() {
        with((bench, device) -> {
            Calls.claim(device);
            Outcome<S> second = device.claim("another", Calls.longly());
            Calls.refused(DeviceReason.CLAIMED, second);
            assertEquals("kit", ((Refused<S>) second).facts().get("owner"));
        });
    }

    @Test
    default void device_D06_releasedItCanBeClaimedAnew() {
        with((bench, device) -> {
            Calls.claim(device).release();
            assertEquals(
                    "another",
                    Calls.done(device.claim("another", Calls.longly())).owner());
        });
    }

    @Test
    default void device_D07_whatWasReleasedDoesNothingMore() {
        with((bench, device) -> {
            S held = Calls.claim(device);
            held.release();
            Calls.refused(DeviceReason.NOT_CLAIMED, Calls.any(probe(held, Calls.longly())));
        });
    }

    @Test
    default void device_D08_releasingTwiceTakesNothingFromTheNextOwner() {
        with((bench, device) -> {
            S first = Calls.claim(device);
            first.release();
            Calls.claim(device);
            first.release();
            Calls.refused(DeviceReason.CLAIMED, device.claim("third", Calls.longly()));
        });
    }

    @Test
    default void device_D09_closedItCanNotBeClaimed() {
        with((bench, device) -> {
            device.close();
            Calls.refused(DeviceReason.CLOSED, device.claim("late", Calls.longly()));
        });
    }

    @Test
    default void device_D10_closingTwiceIsClosingOnce() {
        with((bench, device) -> {
            device.close();
            device.close();
        });
    }

    @Test
    default void device_D11_closedItSaysSo() {
        with((bench, device) -> {
            Calls.claim(device);
            device.close();
            assertEquals(Health.State.CLOSED, device.health().state());
        });
    }

    @Test
    default void device_D12_aCallThatWentWellMakesItReady() {
        with((bench, device) -> {
            ready(bench);
            Calls.done(Calls.any(probe(Calls.claim(device), Calls.longly())));
            assertEquals(Health.State.READY, device.health().state());
        });
    }

    @Test
    default void device_D13_nobodyCanNotHoldIt() {
        with((bench, device) -> assertThrows(IllegalArgumentException.class, () -> device.claim(" ", Calls.longly())));
    }

    @Test
    default void device_D14_claimsAndCallsAreCounted() {
        with((bench, device) -> {
            ready(bench);
            S held = Calls.claim(device);
            long calls = device.statistics().calls();
            Calls.any(probe(held, Calls.longly()));
            Calls.any(probe(held, Calls.longly()));
            assertEquals(1, device.statistics().claims());
            assertEquals(calls + 2, device.statistics().calls());
        });
    }

    @Test
    default void device_D15_noThreadIsLeftWhenItIsClosed() {
        Threads threads = Threads.now();
        with((bench, device) -> {
            ready(bench);
            Calls.any(probe(Calls.claim(device), Calls.longly()));
        });
        assertEquals(Set.of(), threads.left());
    }

    @Test
    default void device_D16_itsThreadsHaveNames() {
        Threads threads = Threads.now();
        with((bench, device) -> {
            ready(bench);
            Calls.any(probe(Calls.claim(device), Calls.longly()));
            assertFalse(threads.since().stream().anyMatch(it -> it.getName().matches("(pool-\\d+-t|T)hread-\\d+")));
        });
    }

    @Test
    default void device_D17_afterReleaseItIsIdle() {
        with((bench, device) -> {
            Calls.claim(device).release();
            assertEquals(Health.State.IDLE, device.health().state());
        });
    }

    @Test
    default void device_D18_closingTakesItFromItsOwner() {
        with((bench, device) -> {
            ready(bench);
            S held = Calls.claim(device);
            device.close();
            Outcome<Object> after = Calls.any(probe(held, Calls.longly()));
            assertTrue(after instanceof Refused, "refused");
            assertNotEquals(DeviceReason.TIMED_OUT, ((Refused<Object>) after).reason());
        });
    }

    /** Puts a device on a bench, and away again. */
    private void with(Rule<S, B> rule) {
        Rule.with(this, rule);
    }
}

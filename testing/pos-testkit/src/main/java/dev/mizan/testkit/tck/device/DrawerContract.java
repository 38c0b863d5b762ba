// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** All that a cash drawer must do; the rules are listed in docs/contracts/drawer.md and docs/contracts/device.md. */
public interface DrawerContract extends DeviceContract<Drawer, DrawerBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.CASH_DRAWER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(Drawer held, Patience patience) {
        return held.open("contract", patience);
    }

    @Test
    default void drawer_C01_openingIsOnePulse() {
        Rule.with(this, (bench, device) -> {
            Calls.doneOf(Calls.claim(device).open("sale", Calls.longly()));
            assertEquals(1, bench.pulses());
        });
    }

    @Test
    default void drawer_C02_askingWhetherItIsOpenDoesNotOpenIt() {
        Rule.with(this, (bench, device) -> {
            Calls.ended(Calls.claim(device).isOpen(Calls.longly()));
            assertEquals(0, bench.pulses());
        });
    }

    @Test
    default void drawer_C03_itOpensForAReason() {
        Rule.with(this, (bench, device) -> {
            Drawer held = Calls.claim(device);
            assertThrows(IllegalArgumentException.class, () -> held.open(" ", Calls.longly()));
            assertEquals(0, bench.pulses());
        });
    }

    @Test
    default void drawer_C04_whetherItIsOpenIsKnownOrUnknownNeverGuessed() {
        Rule.with(this, (bench, device) -> {
            Drawer held = Calls.claim(device);
            boolean tells = held.capabilities().tellsState();
            Calls.doneOf(held.open("sale", Calls.longly()));
            assertEquals(tells ? Known.YES : Known.UNKNOWN, Calls.doneOf(held.isOpen(Calls.longly())));
            bench.shut();
            assertEquals(tells ? Known.NO : Known.UNKNOWN, Calls.doneOf(held.isOpen(Calls.longly())));
        });
    }

    @Test
    default void drawer_C05_aPulseThatWasNotAnsweredIsNotGivenAgain() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            Drawer held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            Calls.endedSoon(held.open("sale", Calls.shortly()));
            bench.fault(Fault.NONE);
            Calls.ended(held.isOpen(Calls.longly()));
            assertTrue(bench.pulses() <= 1, "at most one pulse");
        });
    }
}

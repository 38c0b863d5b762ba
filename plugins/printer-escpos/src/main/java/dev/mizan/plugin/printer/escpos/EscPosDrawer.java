// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerSession;
import dev.mizan.hardware.receipt.escpos.EscPos;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.WiredDevice;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.outcome.Outcome;
import java.io.IOException;
import java.util.OptionalInt;

/** A cash drawer that opens by ESC p; its switch, where it has one, is low while it is open. */
public final class EscPosDrawer extends WiredDevice<Drawer> {
    private static final int ON = 120;
    private static final int OFF = 240;

    private final int pin;
    private final boolean tellsState;

    /** A drawer at this address; nothing is opened yet. */
    public EscPosDrawer(DeviceId id, WireAddress address, Wires wires, int pin, boolean tellsState) {
        super(id, DeviceKind.CASH_DRAWER, address, wires);
        this.pin = pin;
        this.tellsState = tellsState;
        if (pin != 2 && pin != 5) {
            throw new IllegalArgumentException("a drawer hangs on pin 2 or 5, not " + pin);
        }
    }

    @Override
    protected Drawer session(Attendant by) {
        return new Opening(by);
    }

    private final class Opening extends DrawerSession {
        Opening(Attendant by) {
            super(by, tellsState);
        }

        @Override
        protected void pulse(Patience patience) throws IOException {
            line.freshen(patience);
            line.send(new EscPos().drawer(pin, ON, OFF).bytes(), patience);
        }

        @Override
        protected Outcome<Known> state(Patience patience) throws IOException {
            line.freshen(patience);
            OptionalInt level = new StatusBytes(line).drawer(patience);
            return level.isEmpty()
                    ? by.refused(DeviceReason.OFFLINE, "no answer about its switch")
                    : Outcome.done(Known.of(level.getAsInt() == 0));
        }
    }
}

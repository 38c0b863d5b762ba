// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerSession;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.atomic.AtomicInteger;

/** A drawer with a switch. */
public final class VirtualDrawer extends AttendedDevice<Drawer> {
    private final AtomicInteger pulses = new AtomicInteger();
    private volatile boolean open;

    /** A drawer that is shut. */
    public VirtualDrawer(DeviceId id) {
        super(id, DeviceKind.CASH_DRAWER);
    }

    /** What opens it. */
    public void pulse() {
        pulses.incrementAndGet();
        open = true;
    }

    /** Pushes it shut. */
    public void shut() {
        open = false;
    }

    /** How many pulses it got. */
    public int pulses() {
        return pulses.get();
    }

    /** Whether it stands open. */
    public boolean isOpen() {
        return open;
    }

    @Override
    protected void connect(Patience patience) {
        // it is always there
    }

    @Override
    protected void disconnect() {
        // nothing is open
    }

    @Override
    protected Drawer session(Attendant by) {
        return new DrawerSession(by, true) {
            @Override
            protected void pulse(Patience patience) {
                VirtualDrawer.this.pulse();
            }

            @Override
            protected Outcome<Known> state(Patience patience) {
                return Outcome.done(Known.of(open));
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerCapabilities;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;
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
        return new Drawer() {
            @Override
            public String owner() {
                return by.owner();
            }

            @Override
            public void release() {
                by.release();
            }

            @Override
            public DrawerCapabilities capabilities() {
                return new DrawerCapabilities(true);
            }

            @Override
            public CompletionStage<Outcome<Known>> open(String reason, Patience patience) {
                if (reason.isBlank()) {
                    throw new IllegalArgumentException("a drawer opens for a reason");
                }
                return by.call("open", patience, it -> {
                    pulse();
                    return Outcome.done(Known.YES);
                });
            }

            @Override
            public CompletionStage<Outcome<Known>> isOpen(Patience patience) {
                return by.call("is open", patience, it -> Outcome.done(Known.of(open)));
            }
        };
    }
}

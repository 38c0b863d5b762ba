// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.display.DisplaySession;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;

/** A display of two lines of twenty letters that shows Arabic too. */
public final class VirtualDisplay extends AttendedDevice<Display> {
    private static final DisplayCapabilities ABLE = new DisplayCapabilities(2, 20, true);

    private volatile List<String> shown = List.of();

    /** A display that shows nothing. */
    public VirtualDisplay(DeviceId id) {
        super(id, DeviceKind.CUSTOMER_DISPLAY);
    }

    /** What it shows. */
    public List<String> shown() {
        return shown;
    }

    @Override
    protected void connect(Patience patience) {
        // it is always there
    }

    @Override
    protected void disconnect() {
        shown = List.of();
    }

    @Override
    protected Display session(Attendant by) {
        return new DisplaySession(by, ABLE) {
            @Override
            protected Outcome<Boolean> shown(List<String> lines) {
                shown = lines;
                return Outcome.done(true);
            }
        };
    }
}

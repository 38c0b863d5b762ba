// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.display.DisplayReason;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.concurrent.CompletionStage;

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

    private Outcome<Boolean> show(List<String> lines, DeviceId id) {
        for (String line : lines) {
            if (line.codePoints().anyMatch(Character::isISOControl)) {
                return Outcome.refused(DisplayReason.UNSHOWABLE, "device", id, "detail", line);
            }
        }
        if (lines.size() > ABLE.lines() || lines.stream().anyMatch(it -> it.length() > ABLE.columns())) {
            return Outcome.refused(
                    DisplayReason.TOO_MUCH,
                    "device",
                    id,
                    "lines",
                    ABLE.lines(),
                    "columns",
                    ABLE.columns(),
                    "detail",
                    String.join(" / ", lines));
        }
        shown = List.copyOf(lines);
        return Outcome.done(true);
    }

    @Override
    protected Display session(Attendant by) {
        return new Display() {
            @Override
            public String owner() {
                return by.owner();
            }

            @Override
            public void release() {
                by.release();
            }

            @Override
            public DisplayCapabilities capabilities() {
                return ABLE;
            }

            @Override
            public CompletionStage<Outcome<Boolean>> show(List<String> lines, Patience patience) {
                return by.call("show", patience, it -> VirtualDisplay.this.show(lines, by.id()));
            }

            @Override
            public CompletionStage<Outcome<Boolean>> clear(Patience patience) {
                return by.call("clear", patience, it -> VirtualDisplay.this.show(List.of(), by.id()));
            }
        };
    }
}

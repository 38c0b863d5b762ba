// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.display.DisplayReason;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.concurrent.CompletionStage;
import jpos.LineDisplay;
import jpos.LineDisplayConst;
import org.jspecify.annotations.Nullable;

/** A customer display with a JavaPOS service; it shows ASCII. */
public final class JposDisplay extends BridgedDevice<LineDisplay, Display> {
    private volatile @Nullable DisplayCapabilities able;

    /** The display that {@code jpos.xml} names so; nothing is opened yet. */
    public JposDisplay(DeviceId id, String logicalName) {
        super(id, DeviceKind.CUSTOMER_DISPLAY, logicalName, LineDisplay::new);
    }

    @Override
    protected void connect(Patience patience) throws DeviceFault {
        super.connect(patience);
        int rows = line.ask(LineDisplay::getDeviceRows);
        int columns = line.ask(LineDisplay::getDeviceColumns);
        try {
            able = new DisplayCapabilities(rows, columns, false);
        } catch (IllegalArgumentException e) {
            throw new DeviceFault(DeviceReason.UNSUPPORTED, String.valueOf(e.getMessage()));
        }
    }

    @Override
    protected Display session(Attendant by) {
        DisplayCapabilities told = able;
        if (told == null) {
            throw new IllegalStateException(id() + " was not reached");
        }
        return new Showing(by, told, line);
    }

    private record Showing(Attendant by, DisplayCapabilities capabilities, ControlLine<LineDisplay> line)
            implements Display {
        @Override
        public String owner() {
            return by.owner();
        }

        @Override
        public void release() {
            by.release();
        }

        @Override
        public CompletionStage<Outcome<Boolean>> show(List<String> lines, Patience patience) {
            List<String> given = List.copyOf(lines);
            return by.call("show", patience, it -> shown(given));
        }

        private Outcome<Boolean> shown(List<String> lines) throws DeviceFault {
            for (String text : lines) {
                if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                    return Outcome.refused(DisplayReason.UNSHOWABLE, "device", by.id(), "detail", text);
                }
            }
            if (lines.size() > capabilities.lines()
                    || lines.stream().anyMatch(it -> it.length() > capabilities.columns())) {
                return Outcome.refused(
                        DisplayReason.TOO_MUCH,
                        "device",
                        by.id(),
                        "lines",
                        capabilities.lines(),
                        "columns",
                        capabilities.columns(),
                        "detail",
                        lines.toString());
            }
            line.tell(LineDisplay::clearText);
            for (int i = 0; i < lines.size(); i++) {
                int row = i;
                line.tell(it -> it.displayTextAt(row, 0, lines.get(row), LineDisplayConst.DISP_DT_NORMAL));
            }
            return Outcome.done(true);
        }

        @Override
        public CompletionStage<Outcome<Boolean>> clear(Patience patience) {
            return by.call("clear", patience, it -> {
                line.tell(LineDisplay::clearText);
                return Outcome.done(true);
            });
        }
    }
}

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
import dev.mizan.hardware.display.DisplaySession;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
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

    private static final class Showing extends DisplaySession {
        private final ControlLine<LineDisplay> line;

        Showing(Attendant by, DisplayCapabilities told, ControlLine<LineDisplay> line) {
            super(by, told);
            this.line = line;
        }

        @Override
        protected Outcome<Boolean> shown(List<String> lines) throws DeviceFault {
            for (String text : lines) {
                if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                    return unshowable(text);
                }
            }
            line.tell(LineDisplay::clearText);
            for (int i = 0; i < lines.size(); i++) {
                int row = i;
                line.tell(it -> it.displayTextAt(row, 0, lines.get(row), LineDisplayConst.DISP_DT_NORMAL));
            }
            return Outcome.done(true);
        }
    }
}

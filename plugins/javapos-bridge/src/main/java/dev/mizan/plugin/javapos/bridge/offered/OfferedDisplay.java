// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jpos.JposException;
import jpos.LineDisplayConst;
import org.jspecify.annotations.Nullable;

/** A display as a LineDisplay without windows, marquees and blinking: text at a place, and nothing. */
final class OfferedDisplay extends OfferedService<Display> {
    private List<String> rows = List.of();

    OfferedDisplay(Device<Display> device) {
        super(device);
    }

    @Override
    @Nullable
    Object answer(String name, Object[] arguments, Display held) throws JposException {
        DisplayCapabilities able = held.capabilities();
        switch (name) {
            case "getDeviceRows", "getRows":
                return able.lines();
            case "getDeviceColumns", "getColumns":
                return able.columns();
            case "clearText":
                waited(held.clear(Patience.of(LONGEST)));
                shown(List.of());
                return null;
            case "displayTextAt":
                if ((int) arguments[3] != LineDisplayConst.DISP_DT_NORMAL) {
                    throw unsupported("attribute " + arguments[3]);
                }
                show(held, (int) arguments[0], (int) arguments[1], (String) arguments[2]);
                return null;
            default:
                throw unsupported(name);
        }
    }

    private void show(Display held, int row, int column, String text) throws JposException {
        DisplayCapabilities able = held.capabilities();
        if (row < 0 || row >= able.lines() || column < 0 || column + text.length() > able.columns()) {
            throw unsupported("row " + row + ", column " + column + ", " + text.length() + " letters");
        }
        List<String> next = new ArrayList<>(shown());
        next.addAll(Collections.nCopies(Math.max(0, row + 1 - next.size()), ""));
        String old = next.get(row);
        String start = (old + " ".repeat(able.columns())).substring(0, column);
        String end = old.length() > column + text.length() ? old.substring(column + text.length()) : "";
        next.set(row, start + text + end);
        waited(held.show(next, Patience.of(LONGEST)));
        shown(next);
    }

    private synchronized List<String> shown() {
        return rows;
    }

    private synchronized void shown(List<String> now) {
        rows = List.copyOf(now);
    }
}

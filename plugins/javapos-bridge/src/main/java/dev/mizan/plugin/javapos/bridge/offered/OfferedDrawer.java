// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/** A drawer as a CashDrawer; a drawer without a switch has no DrawerOpened. */
final class OfferedDrawer extends OfferedService<Drawer> {
    OfferedDrawer(Device<Drawer> device) {
        super(device);
    }

    @Override
    @Nullable
    Object answer(String name, Object[] arguments, Drawer held) throws JposException {
        return switch (name) {
            case "getCapStatus" -> held.capabilities().tellsState();
            case "getDrawerOpened" -> isOpen(held);
            case "openDrawer" -> {
                waited(held.open("by JavaPOS", Patience.of(LONGEST)));
                yield null;
            }
            default -> throw unsupported(name);
        };
    }

    private static boolean isOpen(Drawer held) throws JposException {
        Known open = waited(held.isOpen(Patience.of(LONGEST)));
        if (open == Known.UNKNOWN) {
            throw unsupported("DrawerOpened of a drawer without a switch");
        }
        return open == Known.YES;
    }
}

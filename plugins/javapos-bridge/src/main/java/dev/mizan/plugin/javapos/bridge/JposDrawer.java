// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerCapabilities;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;
import jpos.CashDrawer;

/** A cash drawer with a JavaPOS service. */
public final class JposDrawer extends BridgedDevice<CashDrawer, Drawer> {
    private volatile boolean tells;

    /** The drawer that {@code jpos.xml} names so; nothing is opened yet. */
    public JposDrawer(DeviceId id, String logicalName) {
        super(id, DeviceKind.CASH_DRAWER, logicalName, CashDrawer::new);
    }

    @Override
    protected void connect(Patience patience) throws DeviceFault {
        super.connect(patience);
        tells = line.ask(CashDrawer::getCapStatus);
    }

    @Override
    protected Drawer session(Attendant by) {
        return new Pulses(by, tells, line);
    }

    private record Pulses(Attendant by, boolean tells, ControlLine<CashDrawer> line) implements Drawer {
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
            return new DrawerCapabilities(tells);
        }

        @Override
        public CompletionStage<Outcome<Known>> open(String reason, Patience patience) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a drawer opens for a reason");
            }
            return by.call("open", patience, it -> {
                line.tell(CashDrawer::openDrawer);
                return Outcome.done(state());
            });
        }

        @Override
        public CompletionStage<Outcome<Known>> isOpen(Patience patience) {
            return by.call("is open", patience, it -> Outcome.done(state()));
        }

        private Known state() throws DeviceFault {
            return tells ? Known.of(line.ask(CashDrawer::getDrawerOpened)) : Known.UNKNOWN;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerSession;
import dev.mizan.spi.outcome.Outcome;
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

    private static final class Pulses extends DrawerSession {
        private final ControlLine<CashDrawer> line;

        Pulses(Attendant by, boolean tells, ControlLine<CashDrawer> line) {
            super(by, tells);
            this.line = line;
        }

        @Override
        protected void pulse(Patience patience) throws DeviceFault {
            line.tell(CashDrawer::openDrawer);
        }

        @Override
        protected Outcome<Known> state(Patience patience) throws DeviceFault {
            return Outcome.done(Known.of(line.ask(CashDrawer::getDrawerOpened)));
        }
    }
}

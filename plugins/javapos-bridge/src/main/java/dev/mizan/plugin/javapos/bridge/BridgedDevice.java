// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import java.util.function.Supplier;
import jpos.BaseJposControl;

/** What all devices behind a JavaPOS control have in common. */
abstract class BridgedDevice<C extends BaseJposControl, S extends Held> extends AttendedDevice<S> {
    final ControlLine<C> line;

    BridgedDevice(DeviceId id, DeviceKind kind, String logicalName, Supplier<C> maker) {
        super(id, kind);
        this.line = new ControlLine<>(logicalName, maker);
    }

    @Override
    protected void connect(Patience patience) throws DeviceFault {
        line.open(patience);
    }

    @Override
    protected void disconnect() {
        line.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.testkit.tck.device.Fault;
import java.io.IOException;

/** The right device in a fake. */
final class FakeCore extends AttendedDevice<FakeHand> {
    private final FakeDevice<?> fake;

    FakeCore(DeviceId id, DeviceKind kind, FakeDevice<?> fake) {
        super(id, kind);
        this.fake = fake;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        if (fake.fault() == Fault.UNPLUGGED) {
            throw new IOException("pulled out");
        }
    }

    @Override
    protected void disconnect() {
        // nothing is open
    }

    @Override
    protected FakeHand session(Attendant by) {
        return new FakeHand(by, fake);
    }
}

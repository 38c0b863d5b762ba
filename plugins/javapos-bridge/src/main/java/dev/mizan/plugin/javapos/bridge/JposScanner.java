// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scanner;

/** A scanner with a JavaPOS service. */
public final class JposScanner extends BridgedDevice<jpos.Scanner, Scanner> {
    /** The scanner that {@code jpos.xml} names so; nothing is opened yet. */
    public JposScanner(DeviceId id, String logicalName) {
        super(id, DeviceKind.SCANNER, logicalName, jpos.Scanner::new);
    }

    @Override
    protected void connect(Patience patience) throws DeviceFault {
        super.connect(patience);
        line.tell(it -> it.setDecodeData(true));
    }

    @Override
    protected Scanner session(Attendant by) {
        return new ScanningSession(by, line);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import dev.mizan.hardware.rfid.RfidReader;
import dev.mizan.hardware.rfid.RfidTag;
import dev.mizan.testkit.tck.device.Bench;
import java.util.Set;

/** An RFID reader, and what lies in its field. */
public interface RfidBench extends Bench<RfidReader> {
    /** These tags lie there now, and no others. */
    void lay(Set<RfidTag> tags);
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import dev.mizan.hardware.scale.plu.Plu;
import dev.mizan.hardware.scale.plu.ScalePluPort;
import dev.mizan.testkit.tck.device.Bench;
import java.util.List;

/** A label scale, and a look at its keys. */
public interface PluBench extends Bench<ScalePluPort> {
    /** What it sells, by number ascending; nothing to begin with. */
    List<Plu> sold();
}

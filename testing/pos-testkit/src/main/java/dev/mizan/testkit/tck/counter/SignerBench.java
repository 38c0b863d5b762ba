// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import dev.mizan.hardware.fiscal.FiscalDevice;
import dev.mizan.testkit.tck.device.Bench;

/** A fiscal device, and its own book. */
public interface SignerBench extends Bench<FiscalDevice> {
    /** How many documents it has signed. */
    int signed();

    /** It signs what it is asked next, and its answer is lost. @return false where the bench can not arrange it */
    boolean loseTheNextAnswer();
}

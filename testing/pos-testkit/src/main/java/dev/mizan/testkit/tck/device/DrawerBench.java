// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.drawer.Drawer;

/** A drawer and what happens to it. */
public interface DrawerBench extends Bench<Drawer> {
    /** How many pulses it got. */
    int pulses();

    /** Pushes it shut. */
    void shut();
}

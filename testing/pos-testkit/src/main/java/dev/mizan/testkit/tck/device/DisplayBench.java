// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.display.Display;
import java.util.List;

/** A display and what it shows. */
public interface DisplayBench extends Bench<Display> {
    /** The lines from the top, without spaces at their ends and without empty lines at the bottom. */
    List<String> shown();
}

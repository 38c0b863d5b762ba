// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.printer.Printer;
import java.util.List;

/** A printer and what comes out of it. */
public interface PrinterBench extends Bench<Printer> {
    /** The lines of letters on the paper so far, without spaces at their ends and without blank lines. */
    List<String> paper();

    /** How many pulses the drawer got. */
    int pulses();
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.label;

import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.testkit.tck.device.Bench;
import java.util.List;

/** A label printer, the labels in it and the hands at it; well, and full of labels, to begin with. */
public interface LabelPrinterBench extends Bench<LabelPrinter> {
    /** What came out so far. */
    List<PrintedLabel> out();

    /** How many copies it has and did not print. */
    int waiting();

    /** Puts a roll of so many labels in, none for an empty one; what waits is printed as far as it goes. */
    void load(int labels);

    /** Somebody presses its pause, or lets it go on. */
    void pause(boolean on);

    /** Somebody opens its head, or closes it. */
    void openHead(boolean open);

    /** It takes labels and prints none, although it is well, as while a peeled one is not taken; or goes on. */
    void hold(boolean on);
}

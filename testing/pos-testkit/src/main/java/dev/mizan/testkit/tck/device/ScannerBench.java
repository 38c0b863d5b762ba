// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.scanner.Scanner;

/** A scanner and what is shown to it. */
public interface ScannerBench extends Bench<Scanner> {
    /** Has it read a code; {@code aim} is what a scanner that tells symbologies would send. */
    void show(String aim, byte[] code);
}

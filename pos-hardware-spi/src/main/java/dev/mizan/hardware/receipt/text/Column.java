// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Align;

/** A cell in one language, its text made visible. */
record Column(String text, int weight, Align align, boolean amount) {

    int natural() {
        return DisplayWidth.of(text);
    }
}

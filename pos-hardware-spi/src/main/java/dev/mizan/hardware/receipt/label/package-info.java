// SPDX-License-Identifier: Apache-2.0
/** Labels for goods and shelves, and the ZPL II that label printers take. */
@NullMarked
package dev.mizan.hardware.receipt.label;

import org.jspecify.annotations.NullMarked;

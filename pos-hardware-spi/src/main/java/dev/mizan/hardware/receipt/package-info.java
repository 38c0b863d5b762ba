// SPDX-License-Identifier: Apache-2.0
/**
 * The receipt document: what is to be printed, as an immutable tree that knows no printer. A sale's receipt, an X or Z
 * report, a slip and a copy are all built of it; each renderer (plain text here, printers in plugins) walks the same
 * tree.
 */
@NullMarked
package dev.mizan.hardware.receipt;

import org.jspecify.annotations.NullMarked;

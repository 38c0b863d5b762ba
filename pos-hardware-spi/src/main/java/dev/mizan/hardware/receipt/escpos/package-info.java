// SPDX-License-Identifier: Apache-2.0
/** Receipts as ESC/POS bytes, by a printer's profile: code page where every character of a line can be encoded, else dots, or
 * a refusal; never a substitute. */
@NullMarked
package dev.mizan.hardware.receipt.escpos;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Receipts as HTML for a mail or a page, and as SVG for a screen. */
@NullMarked
package dev.mizan.hardware.receipt.markup;

import org.jspecify.annotations.NullMarked;

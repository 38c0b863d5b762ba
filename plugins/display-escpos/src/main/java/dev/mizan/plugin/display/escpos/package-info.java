// SPDX-License-Identifier: Apache-2.0
/** Customer displays of two lines that understand ESC/POS, over any wire. */
@NullMarked
package dev.mizan.plugin.display.escpos;

import org.jspecify.annotations.NullMarked;

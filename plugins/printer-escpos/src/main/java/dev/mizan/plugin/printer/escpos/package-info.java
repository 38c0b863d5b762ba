// SPDX-License-Identifier: Apache-2.0
/** Receipt printers and their drawers by ESC/POS, over any wire. */
@NullMarked
package dev.mizan.plugin.printer.escpos;

import org.jspecify.annotations.NullMarked;

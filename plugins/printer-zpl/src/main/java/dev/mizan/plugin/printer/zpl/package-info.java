// SPDX-License-Identifier: Apache-2.0
/** Label printers by ZPL II, over any wire. */
@NullMarked
package dev.mizan.plugin.printer.zpl;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The other way: our printers, drawers, scales, scanners and displays as JavaPOS services, for programs that speak JavaPOS. */
@NullMarked
package dev.mizan.plugin.javapos.bridge.offered;

import org.jspecify.annotations.NullMarked;

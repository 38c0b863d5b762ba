// SPDX-License-Identifier: Apache-2.0
/** Scanners that type: which keys were a scan, and what they mean under the keyboard layout of the machine. Pure functions of
 * keys and times. */
@NullMarked
package dev.mizan.hardware.scanner.wedge;

import org.jspecify.annotations.NullMarked;

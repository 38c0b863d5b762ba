// SPDX-License-Identifier: Apache-2.0
/** The bytes between a driver and its device: TCP, a file, or what a plugin knows to open, such as a serial port. */
@NullMarked
package dev.mizan.hardware.wire;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Devices without hardware: each is a device like any other, with methods beside that play its hardware. */
@NullMarked
package dev.mizan.plugin.device.simulator;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What all devices have in common: who holds one, how long a call may last, how it fares, how it comes and goes. The device
 * rooms beside it say what each kind can do. */
@NullMarked
package dev.mizan.hardware.device;

import org.jspecify.annotations.NullMarked;

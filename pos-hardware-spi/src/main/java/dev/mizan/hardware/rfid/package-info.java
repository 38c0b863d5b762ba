// SPDX-License-Identifier: Apache-2.0
/** RFID readers: which tags lie in the field. */
@NullMarked
package dev.mizan.hardware.rfid;

import org.jspecify.annotations.NullMarked;

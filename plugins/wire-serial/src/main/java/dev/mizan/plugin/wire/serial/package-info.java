// SPDX-License-Identifier: Apache-2.0
/** Serial lines by jSerialComm: {@code serial:/dev/ttyUSB0?baud=9600&bits=7&parity=even&stop=1}. */
@NullMarked
package dev.mizan.plugin.wire.serial;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What scales send, read from bytes without a device: any chunks, any rubbish before a frame. */
@NullMarked
package dev.mizan.plugin.scale.serial.wire;

import org.jspecify.annotations.NullMarked;

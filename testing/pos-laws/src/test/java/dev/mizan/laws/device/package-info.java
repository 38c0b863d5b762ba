// SPDX-License-Identifier: Apache-2.0
/** The desk of devices, with devices that fail when they are told to. */
@NullMarked
package dev.mizan.laws.device;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Pieces that are told apart: received, sold, returned, moved and counted by their serial numbers. */
@NullMarked
package dev.mizan.suite.serial;

import org.jspecify.annotations.NullMarked;

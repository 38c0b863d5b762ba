// SPDX-License-Identifier: Apache-2.0
/** Pieces that are told apart by their serial numbers: where each one is, and what it had cost. */
@NullMarked
package dev.mizan.inventory.serial;

import org.jspecify.annotations.NullMarked;

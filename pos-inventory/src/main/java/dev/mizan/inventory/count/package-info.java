// SPDX-License-Identifier: Apache-2.0
/** Counting what is there, while the shop goes on selling. */
@NullMarked
package dev.mizan.inventory.count;

import org.jspecify.annotations.NullMarked;

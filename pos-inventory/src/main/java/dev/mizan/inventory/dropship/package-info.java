// SPDX-License-Identifier: Apache-2.0
/** Goods that their suppliers send straight to customers: whose they are, and which sale is fulfilled by which order. */
@NullMarked
package dev.mizan.inventory.dropship;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What a supplier says is on its way: pallets by their number, and what lies on each. */
@NullMarked
package dev.mizan.inventory.despatch;

import org.jspecify.annotations.NullMarked;

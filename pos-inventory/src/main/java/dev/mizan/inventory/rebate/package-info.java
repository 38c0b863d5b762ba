// SPDX-License-Identifier: Apache-2.0
/** What suppliers give back of their prices: agreed by volume, accrued as it is earned, settled by their credit notes. */
@NullMarked
package dev.mizan.inventory.rebate;

import org.jspecify.annotations.NullMarked;

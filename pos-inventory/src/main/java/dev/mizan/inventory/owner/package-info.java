// SPDX-License-Identifier: Apache-2.0
/** Goods of others that lie in the shop: consignment and concessions, and what their owners are owed. */
@NullMarked
package dev.mizan.inventory.owner;

import org.jspecify.annotations.NullMarked;

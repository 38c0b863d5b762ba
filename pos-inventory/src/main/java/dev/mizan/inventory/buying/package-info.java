// SPDX-License-Identifier: Apache-2.0
/** Buying as it is decided: requests for quotation, orders, deliveries, bills and returns, on a book of what is open. */
@NullMarked
package dev.mizan.inventory.buying;

import org.jspecify.annotations.NullMarked;

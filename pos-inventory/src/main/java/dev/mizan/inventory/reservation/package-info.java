// SPDX-License-Identifier: Apache-2.0
/** Promises on stock: whole baskets held until a moment, by strict shops and tolerant tills alike. */
@NullMarked
package dev.mizan.inventory.reservation;

import org.jspecify.annotations.NullMarked;

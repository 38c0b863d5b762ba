// SPDX-License-Identifier: Apache-2.0
/**
 * Books that are known ahead and begin to hold at a moment, and baskets that are filled across one: which prices and
 * promotions a shopper gets who filled a basket before midnight and pays after it.
 */
@NullMarked
package dev.mizan.core.pricing.moment;

import org.jspecify.annotations.NullMarked;

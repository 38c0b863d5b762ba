// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price.shelf;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;

/**
 * A price that shoppers were shown, by a list or by a reduction that was on.
 *
 * @param days on which it was shown, half-open
 * @param price for one of the unit that is compared
 */
public record PriceShown(Period days, Money price) {}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Money;

/**
 * No promotion takes goods below a unit price.
 *
 * @param goods which
 * @param least the lowest price for one of the unit that they are priced by
 */
public record Floor(Selector goods, Money least) {}

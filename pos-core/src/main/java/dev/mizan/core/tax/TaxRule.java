// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.value.Period;

/**
 * The rate of a tax class while it is in force, by the tax point. Of two that are in force the one that began later
 * holds, so a new rate need not end the old one.
 *
 * @param taxClass which goods
 * @param rate category and percentage
 * @param inForce half-open, compared with the tax point
 */
public record TaxRule(TaxClass taxClass, TaxRate rate, Period inForce) {}

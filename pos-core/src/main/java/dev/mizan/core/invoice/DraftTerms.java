// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.value.Rounding;

/**
 * How a draft becomes minor units.
 *
 * @param digits of the currency
 * @param mode whether prices, allowances and charges hold the tax
 * @param amounts how lines and their parts are rounded
 * @param tax how and where tax is
 */
public record DraftTerms(int digits, PriceMode mode, Rounding amounts, TaxRounding tax) {}

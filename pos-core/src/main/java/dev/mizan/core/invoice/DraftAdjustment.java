// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.tax.TaxRate;
import java.math.BigDecimal;

/**
 * A discount or a surcharge of a whole document, taxed as the goods that it is about (EN 16931, BG-20 and BG-21).
 *
 * @param charge whether it adds
 * @param amount in whole units of the currency
 * @param rate of the group that it moves
 */
public record DraftAdjustment(boolean charge, BigDecimal amount, TaxRate rate) {}

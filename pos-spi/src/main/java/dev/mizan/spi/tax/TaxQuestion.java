// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.tax;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of an engine: the lines of a basket, promotions taken off, and where the sale stands before the law.
 *
 * @param taxPoint the day whose rates hold
 * @param currency of every amount
 * @param from where goods come from, by the shop's own word for a jurisdiction; empty for the store's
 * @param to where they go; empty for the store's
 * @param supply the shop's word for the kind of supply, such as {@code DOMESTIC} or {@code EXPORT}
 * @param lines at least one
 */
public record TaxQuestion(
        LocalDate taxPoint, Currency currency, String from, String to, String supply, List<Line> lines) {
    /**
     * One line.
     *
     * @param item what is sold
     * @param taxClass the shop's word for how it is taxed
     * @param quantity above zero
     * @param amount for the whole line after discounts, zero or more
     * @param taxIncluded whether the amount holds the tax
     * @param certificate number of the buyer's exemption, where one was shown that is for these goods; else empty
     */
    public record Line(
            Sku item, String taxClass, Quantity quantity, Money amount, boolean taxIncluded, String certificate) {}

    public TaxQuestion {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a question about nothing");
        }
    }
}

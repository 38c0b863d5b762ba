// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line as somebody writes an invoice: a price with any number of decimals for a base quantity, times a quantity, less
 * allowances and plus charges, each of these parts rounded by itself (EN 16931, BT-131; ZATCA standard 9.3).
 *
 * @param quantity of either sign, where a line takes back what another gave
 * @param price of the base quantity, in the currency's whole units, of either sign
 * @param per the base quantity (BT-149), above zero
 * @param allowances taken off, in whole units of the currency
 * @param charges put on, likewise
 */
public record DraftLine(
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal per,
        List<BigDecimal> allowances,
        List<BigDecimal> charges,
        TaxRate rate) {
    public DraftLine {
        allowances = List.copyOf(allowances);
        charges = List.copyOf(charges);
        if (per.signum() <= 0) {
            throw new IllegalArgumentException("a price per " + per);
        }
    }

    /** A line without allowances and charges, its price for one. */
    public DraftLine(BigDecimal quantity, BigDecimal price, TaxRate rate) {
        this(quantity, price, BigDecimal.ONE, List.of(), List.of(), rate);
    }

    /** A line whose amount is given and not worked out. */
    public static DraftLine of(BigDecimal amount, TaxRate rate) {
        return new DraftLine(BigDecimal.ONE, amount, rate);
    }

    /** What the line comes to, in minor units of a currency of so many digits. */
    public long amount(int digits, Rounding rounding) {
        long amount = Fraction.of(price, digits)
                .times(Fraction.of(quantity, 0))
                .dividedBy(Fraction.of(per, 0))
                .rounded(rounding);
        for (BigDecimal allowance : allowances) {
            amount = Math.subtractExact(amount, minor(allowance, digits, rounding));
        }
        for (BigDecimal charge : charges) {
            amount = Math.addExact(amount, minor(charge, digits, rounding));
        }
        return amount;
    }

    static long minor(BigDecimal amount, int digits, Rounding rounding) {
        return Fraction.of(amount, digits).rounded(rounding);
    }

    /** How many units its tax is of, where tax is rounded on the unit. */
    Ratio units() {
        BigDecimal units = quantity.signum() == 0 ? BigDecimal.ONE : quantity.abs();
        return Ratio.parse(units.stripTrailingZeros().toPlainString());
    }
}

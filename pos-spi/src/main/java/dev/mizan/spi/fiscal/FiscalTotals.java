// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Money;

/**
 * What a document comes to (EN 16931, BG-22), in its own currency.
 *
 * <p>Holds exactly, or it can not be built: {@code net = lines - allowances + charges}, {@code gross = net + tax} and
 * {@code payable = gross - prepaid + rounding}.
 *
 * @param lines the sum of line nets (BT-106)
 * @param allowances of the document, not negative (BT-107)
 * @param charges of the document, not negative (BT-108)
 * @param net without tax (BT-109)
 * @param tax of all groups (BT-110)
 * @param gross with tax (BT-112)
 * @param prepaid paid before and taxed then (BT-113)
 * @param rounding brings what can not be reached by a net and its tax to what is paid, of either sign (BT-114)
 * @param payable what is to be paid (BT-115)
 */
public record FiscalTotals(
        Money lines,
        Money allowances,
        Money charges,
        Money net,
        Money tax,
        Money gross,
        Money prepaid,
        Money rounding,
        Money payable) {
    public FiscalTotals {
        boolean adds = net.equals(lines.minus(allowances).plus(charges))
                && gross.equals(net.plus(tax))
                && payable.equals(gross.minus(prepaid).plus(rounding));
        if (!adds || allowances.isNegative() || charges.isNegative() || prepaid.isNegative()) {
            throw new IllegalArgumentException("totals that do not add up: lines " + lines + ", allowances "
                    + allowances
                    + ", charges " + charges + ", net " + net + ", tax " + tax + ", gross " + gross + ", prepaid "
                    + prepaid + ", rounding " + rounding + ", payable " + payable);
        }
    }

    /** The totals of their independent parts. */
    public static FiscalTotals of(
            Money lines, Money allowances, Money charges, Money tax, Money prepaid, Money rounding) {
        Money net = lines.minus(allowances).plus(charges);
        Money gross = net.plus(tax);
        Money payable = gross.minus(prepaid).plus(rounding);
        return new FiscalTotals(lines, allowances, charges, net, tax, gross, prepaid, rounding, payable);
    }
}

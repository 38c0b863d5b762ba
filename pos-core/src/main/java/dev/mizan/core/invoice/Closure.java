// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/**
 * The net of a group whose gross is given. EN 16931 wants {@code tax = round(net x rate)} (BR-CO-17) and {@code gross = net
 * + tax} (BR-CO-15), and of a hundred totals that hold 15 % thirteen can not be written so. Such a total keeps the tax that
 * was taken out of it, which is what the till said and the books hold; the net moves by as little as makes that tax right,
 * and what is missing goes into the payable rounding amount (BT-114): one minor unit for a group at most, and never a line.
 *
 * @param net the taxable amount that bears the tax
 * @param tax on it
 * @param rounding what net and tax fall short of the gross, of either sign
 */
public record Closure(long net, long tax, long rounding) {
    /**
     * Closes a group.
     *
     * @param net what is left of the gross without the tax
     * @param tax taken out of the gross, of the sign of the net
     * @param rate at most 100 %, as every {@link dev.mizan.core.tax.TaxRate}
     */
    public static Closure of(long net, long tax, Percent rate, Rounding rounding) {
        if (rate.isZero() || on(net, rate, rounding) == tax) {
            return new Closure(net, tax, 0);
        }
        long bears = Rounding.HALF_UP.multiplyDivide(tax, Percent.ONE_WHOLE, rate.millionths());
        if (on(bears, rate, rounding) != tax) {
            bears += on(bears, rate, rounding) < tax ? 1 : -1;
        }
        // As near to the net as still bears the tax; the tax grows with the net.
        long beyond = net;
        while (Math.abs(beyond - bears) > 1) {
            long middle = bears + (beyond - bears) / 2;
            if (on(middle, rate, rounding) == tax) {
                bears = middle;
            } else {
                beyond = middle;
            }
        }
        return new Closure(bears, tax, net - bears);
    }

    /** Whether some net and the tax on it come to this gross. */
    public static boolean reaches(long gross, Percent rate, Rounding rounding) {
        long near = rounding.multiplyDivide(gross, rate.millionths(), Percent.ONE_WHOLE + rate.millionths());
        for (long tax = near - 1; tax <= near + 1; tax++) {
            if (on(gross - tax, rate, rounding) == tax) {
                return true;
            }
        }
        return false;
    }

    private static long on(long net, Percent rate, Rounding rounding) {
        return rounding.multiplyDivide(net, rate.millionths(), Percent.ONE_WHOLE);
    }

    /** What is paid: net, tax and rounding. */
    public long gross() {
        return net + tax + rounding;
    }
}

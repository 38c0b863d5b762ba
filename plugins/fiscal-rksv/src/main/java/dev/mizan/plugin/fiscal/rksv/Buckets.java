// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.value.Percent;
import java.util.List;

/**
 * What a receipt comes to in the five rates of RKSV, tax included, in cents: 20, 10, 13, 0 and 19 %. A credit note takes
 * away. What rounding adds to the payable amount belongs to no rate and stands with 0 %.
 */
record Buckets(long normal, long reducedOne, long reducedTwo, long zero, long special) {
    static final Buckets NOTHING = new Buckets(0, 0, 0, 0, 0);
    private static final List<Percent> RATES =
            List.of(Percent.of(20), Percent.of(10), Percent.of(13), Percent.ZERO, Percent.of(19));

    static boolean knows(Percent rate) {
        return RATES.contains(rate);
    }

    static Buckets of(FiscalDocument document) {
        long[] cents = new long[RATES.size()];
        for (TaxGroup group : document.taxes()) {
            cents[RATES.indexOf(group.treatment().rate())] +=
                    group.taxable().plus(group.tax()).minor();
        }
        cents[RATES.indexOf(Percent.ZERO)] += document.totals().rounding().minor();
        int sign = document.head().kind() == FiscalKind.CREDIT_NOTE ? -1 : 1;
        return new Buckets(sign * cents[0], sign * cents[1], sign * cents[2], sign * cents[3], sign * cents[4]);
    }

    long sum() {
        return normal + reducedOne + reducedTwo + zero + special;
    }

    /** {@code 20,00_0,00_-3,50_0,00_0,00}. */
    String told() {
        return String.join("_", comma(normal), comma(reducedOne), comma(reducedTwo), comma(zero), comma(special));
    }

    private static String comma(long cents) {
        String sign = cents < 0 ? "-" : "";
        long size = Math.abs(cents);
        return sign + size / 100 + "," + (size % 100 < 10 ? "0" : "") + size % 100;
    }
}

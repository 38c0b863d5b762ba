// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Taxes columns by the general assessment: for the levels and mixtures that the fast columns do not know. */
final class Assessing {
    private Assessing() {}

    static void fill(Columns columns, TaxRounding rounding) {
        int[] order = IntStream.range(0, columns.size)
                .boxed()
                .sorted((one, other) -> Shares.byContent(columns, one, other))
                .mapToInt(Integer::intValue)
                .toArray();
        List<TaxedAmount> amounts = new ArrayList<>(order.length);
        for (int line : order) {
            amounts.add(new TaxedAmount(
                    columns.gross[line],
                    Columns.mode(columns.taxBand[line]),
                    columns.rates[Columns.rate(columns.taxBand[line])],
                    units(columns.basket.line(line).quantity())));
        }
        Assessment assessed = Assessment.of(rounding, amounts);
        for (int k = 0; k < order.length; k++) {
            columns.tax[order[k]] = assessed.tax(k);
        }
    }

    /** Pieces are units; what is weighed or measured is one. */
    private static Ratio units(Quantity quantity) {
        return quantity.unit().digits() == 0 ? Ratio.of(quantity.steps()) : Ratio.ONE;
    }
}

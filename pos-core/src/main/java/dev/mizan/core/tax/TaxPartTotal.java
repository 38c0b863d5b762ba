// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.core.tax.internal.Sharing;
import java.util.ArrayList;
import java.util.List;

/**
 * What one part of a rate came to on a document, in minor units.
 *
 * @param part which
 * @param tax of it
 */
public record TaxPartTotal(TaxPart part, long tax) {
    /**
     * The parts of a rate's tax, which sum to it. Where the rate was rounded part by part these are those parts; of a share of
     * a sale that came back they are the nearest to it.
     */
    public static List<TaxPartTotal> of(TaxTotal total) {
        List<TaxPart> parts = total.rate().parts();
        long whole = total.rate().percent().millionths();
        List<Fraction> exact = parts.stream()
                .map(part -> Fraction.of(part.percent().millionths(), whole).times(total.tax()))
                .toList();
        long[] shares = Sharing.of(total.tax(), exact);
        List<TaxPartTotal> totals = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            totals.add(new TaxPartTotal(parts.get(i), shares[i]));
        }
        return List.copyOf(totals);
    }
}

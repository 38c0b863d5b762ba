// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.special.MarginTax;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.sell.SaleHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a sale and its debit notes owe on margins, by line of the sale. */
final class MarginsOfSale {
    private static final TaxRate COST = TaxRate.untaxed(VatCategory.O);

    private final SortedMap<Integer, MarginLine> lines = new TreeMap<>();

    private MarginsOfSale() {}

    static MarginsOfSale read(Reading reading, DocumentId sale) {
        MarginsOfSale margins = new MarginsOfSale();
        if (SaleHistory.read(reading, sale) instanceof Outcome.Done<SaleHistory> found) {
            SaleHistory history = found.value();
            Stream.concat(history.sale().recorded().facts().stream(), history.since().stream())
                    .filter(MarginTaxed.class::isInstance)
                    .map(MarginTaxed.class::cast)
                    .filter(it -> !it.back())
                    .flatMap(it -> it.lines().stream())
                    .forEach(it -> margins.lines.merge(it.line(), it, MarginLine::and));
        }
        return margins;
    }

    /** A line for each piece, as if all had been charged at once. */
    List<MarginLine> lines() {
        return List.copyOf(lines.values());
    }

    /** What a note adds to them, at the rate of the sale: a loss is made good first. */
    List<MarginLine> more(SaleDebited note) {
        List<MarginLine> more = new ArrayList<>();
        for (int at = 0; at < note.lines().size(); at++) {
            MarginLine before = lines.get(note.lines().get(at));
            if (before != null) {
                more.add(more(before, note.bill().lines().get(at).gross()));
            }
        }
        return more;
    }

    private static MarginLine more(MarginLine before, long charged) {
        TaxRate rate = new TaxRate(VatCategory.S, before.rate());
        long price = Math.addExact(before.price(), charged);
        long tax = Assessment.of(TaxRounding.PER_LINE, new MarginTax(rate, COST).of(price, before.paid()))
                .tax();
        long earned = Math.max(0, price - before.paid()) - before.earned();
        return new MarginLine(
                before.line(), before.piece(), charged, charged - earned, before.rate(), tax - before.tax());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.sale.SaleDebited;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.sell.SaleHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a sale and its debit notes owe on margins, by line of the sale. */
final class MarginsOfSale {
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

    /** By the whole rate, which may be nil; where the sale rounded each part of one, what it owes is not owed again. */
    private static MarginLine more(MarginLine before, long charged) {
        long price = Math.addExact(before.price(), charged);
        long all = Math.max(0, price - before.paid());
        long rate = before.rate().millionths();
        long tax = Rounding.HALF_UP.multiplyDivide(all, rate, Percent.ONE_WHOLE + rate) - before.tax();
        long earned = all - before.earned();
        return new MarginLine(
                before.line(),
                before.piece(),
                charged,
                charged - earned,
                before.rate(),
                Math.min(earned, Math.max(0, tax)));
    }
}

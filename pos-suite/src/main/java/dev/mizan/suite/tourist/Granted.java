// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.Returnable;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Reading;
import java.util.List;
import java.util.Optional;

/** What stands in a receipt's stream of a refund. */
final class Granted {
    private Granted() {}

    static Optional<TouristRefundGranted> of(Reading reading, DocumentId sale) {
        return reading.stream(Returnable.key(sale)).stream()
                .flatMap(batch -> batch.facts().stream())
                .filter(TouristRefundGranted.class::isInstance)
                .map(TouristRefundGranted.class::cast)
                .findFirst();
    }

    /** What a scheme gives back for goods; rounded down, so that never more is promised than was charged. */
    static Outcome<Money> back(TouristSchemeSet scheme, Bill bill) {
        return scheme.terms().of(bill.gross(), bill.tax(), Rounding.DOWN);
    }

    /** What is left of a refund after all that the facts tell. */
    static Money left(TouristRefundGranted granted, List<Fact> since) {
        Money left = granted.back();
        for (Fact fact : since) {
            if (fact instanceof TouristRefundReduced reduced && reduced.sale().equals(granted.sale())) {
                left = reduced.back();
            }
        }
        return left;
    }
}

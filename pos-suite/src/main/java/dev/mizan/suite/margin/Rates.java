// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;
import java.time.LocalDate;

/** The rates of classes on the day of a decision. */
final class Rates {
    private Rates() {}

    static Outcome<TaxRate> of(Reading reading, TaxClass taxClass) {
        LocalDate taxPoint = reading.times().taxPoint();
        return reading.state(AssortmentFold.class)
                .books(reading.now())
                .taxes()
                .find(taxClass, taxPoint)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(MarginReason.NO_RATE, "class", taxClass, "date", taxPoint));
    }
}

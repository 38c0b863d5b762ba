// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderAdded;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/** Plans more payments for what was begun: another card after a decline, or a bill that is split after all. */
public record AddTender(CheckoutId checkout, List<PlannedTender> planned) implements Flow<TenderAdded> {
    public AddTender {
        planned = List.copyOf(planned);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .begun(checkout)
                        .then(begun -> Selling.add(begun, planned))
                        .map(added -> Decision.of(till.times(), List.of(added))));
    }

    @Override
    public TenderAdded answer(Recorded recorded) {
        return recorded.fact(TenderAdded.class)
                .orElseThrow(() -> new IllegalArgumentException("no tender was added: " + recorded.document()));
    }
}

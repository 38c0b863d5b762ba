// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.prepaid;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.prepaid.PrepaymentReason;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/** Makes the goods of a prepaid order durable at this till, so that more of them can be paid by card. */
public record BeginSettlement(DocumentId order, List<PlannedTender> planned) implements Flow<TenderBegun> {
    public BeginSettlement {
        planned = List.copyOf(planned);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        CheckoutId checkout = new CheckoutId(reading.key().value());
        return AtTill.of(reading)
                .then(till -> PrepaidHistory.read(reading, order)
                        .then(history -> history.order().isOver()
                                ? Outcome.refused(PrepaymentReason.ORDER_OVER, "order", order)
                                : till.session()
                                        .roomToBegin()
                                        .then(session -> Selling.begin(
                                                checkout,
                                                session,
                                                history.order().goods(),
                                                planned)))
                        .map(begun -> Decision.of(till.times(), List.of(begun))));
    }

    @Override
    public TenderBegun answer(Recorded recorded) {
        return recorded.fact(TenderBegun.class)
                .orElseThrow(() -> new IllegalArgumentException("no tender was begun: " + recorded.document()));
    }
}

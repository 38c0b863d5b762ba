// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.sale.debit.Debiting;
import dev.mizan.core.sale.withheld.WithheldRate;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.SaleHistory;
import dev.mizan.suite.till.AtTill;
import dev.mizan.suite.withheld.TillWithholding;
import java.util.List;
import java.util.Optional;

/**
 * Makes it durable what a sale is to be charged more, before a tender that is scarce or leaves the process is asked for. It
 * appends to the sale's key: until the note is written or given up, nothing of the sale comes back.
 *
 * @param planned the payments that may be asked for, each under a key of its own
 */
record BeginDebit(DocumentId sale, List<DebitedItem> items, SaleDebited.Cause cause, List<PlannedTender> planned)
        implements Flow<DebitBegun> {
    BeginDebit {
        items = List.copyOf(items);
        planned = List.copyOf(planned);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        CheckoutId checkout = new CheckoutId(reading.key().value());
        return AtTill.of(reading)
                .then(till -> till.session()
                        .roomToBegin()
                        .then(session -> SaleHistory.read(reading, sale)
                                .then(history -> begin(checkout, session, history)
                                        .map(begun -> Decision.of(till.times(), List.of(begun))
                                                .withKeys(List.of(history.key()))))));
    }

    private Outcome<DebitBegun> begin(CheckoutId checkout, long session, SaleHistory history) {
        Returnable sold = history.returnable();
        return Debiting.begin(
                checkout, session, sold, ChargeMore.notes(history, sold), rate(history, sold), items, cause, planned);
    }

    static Optional<WithheldRate> rate(SaleHistory history, Returnable sold) {
        return TillWithholding.rate(history.sale().recorded(), sold);
    }

    @Override
    public DebitBegun answer(Recorded recorded) {
        return recorded.fact(DebitBegun.class)
                .orElseThrow(() -> new IllegalArgumentException("no debit note was begun: " + recorded.document()));
    }
}

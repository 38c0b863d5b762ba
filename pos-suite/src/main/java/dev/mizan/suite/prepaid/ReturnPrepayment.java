// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.prepaid;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.prepaid.Prepaying;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.PrepaymentPosting;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.sell.Uses;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/**
 * Gives a prepayment back whole and in cash: its tax is no longer due, and a credit note says so. With the last one of an
 * order, what the order had used of limits and coupons comes free.
 */
public record ReturnPrepayment(DocumentId order, DocumentId prepayment, Terms terms) implements Flow<Recorded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> PrepaidHistory.read(reading, order)
                        .then(history -> Prepaying.giveBack(
                                        till.slip(DocumentKind.PREPAYMENT_RETURN),
                                        history.order(),
                                        prepayment,
                                        terms.cash(history.order().goods().currency()))
                                .then(back -> PrepaymentPosting.of(back)
                                        .decide(reading, till.times())
                                        .map(posted -> {
                                            boolean last =
                                                    history.order().after(back).isOver();
                                            Uses uses = last
                                                    ? Uses.givenBack(history.spent(reading), till, terms)
                                                    : Uses.NONE;
                                            return Decision.posted(till.times(), back, uses.facts(), posted)
                                                    .withKeys(uses.and(List.of(history.key())));
                                        }))));
    }

    @Override
    public Recorded answer(Recorded recorded) {
        return recorded;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.debit.Debiting;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/**
 * Writes a debit note whose tenders were begun, as it was told then: the note, its tax document and its entry in one commit.
 *
 * @param tenders each payment under the key that was planned for it; cash may pay the rest
 */
record CompleteDebit(CheckoutId checkout, List<? extends Tender> tenders, Terms terms) implements Flow<Debited> {
    CompleteDebit {
        tenders = List.copyOf(tenders);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .begunDebit(checkout)
                        .then(begun -> Debiting.complete(
                                        till.slip(DocumentKind.DEBIT),
                                        begun,
                                        tenders,
                                        terms.cash(begun.bill().currency()))
                                .then(note -> SalePosting.of(
                                                note, note.settlement().orElseThrow())
                                        .decide(reading, till.times())
                                        .map(posted -> Decision.posted(till.times(), note, posted)
                                                .withKeys(List.of(reading.expected(Returnable.key(begun.sale()))))))));
    }

    @Override
    public Debited answer(Recorded recorded) {
        return Debited.of(recorded);
    }
}

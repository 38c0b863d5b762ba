// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeBook;
import dev.mizan.ledger.cheque.ChequeRules;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.treasury.ChequeMoved;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A cheque goes on: to the bank, paid, bounced, given back. One that is given back or cancelled raises the party's debt
 * again.
 *
 * @param label of the cheque, {@code bank/number}
 */
public record MoveCheque(String label, ChequeState next, LocalDate on) implements Flow<ChequeMoved> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return facts(reading).map(facts -> Decision.of(reading.times(), facts));
    }

    Outcome<List<Fact>> facts(Reading reading) {
        ChequeBook book = reading.state(TreasuryFold.class).treasury().cheques();
        return book.find(label)
                .then(entry -> book.moved(label, next, on)
                        .then(moved -> posted(entry, reading))
                        .map(posted -> {
                            List<Fact> facts = new ArrayList<>();
                            facts.add(new ChequeMoved(entry.cheque(), next, on));
                            facts.addAll(posted);
                            return facts;
                        }));
    }

    private Outcome<? extends List<? extends Fact>> posted(ChequeBook.Entry entry, Reading reading) {
        Cheque cheque = entry.cheque();
        Amounts amounts = ChequeRules.moved(cheque, entry.state(), next);
        if (next == ChequeState.GIVEN_BACK || next == ChequeState.CANCELLED) {
            return new BookDocument(
                            TakeCheque.side(cheque),
                            cheque.party(),
                            returned(cheque),
                            ChequeRules.MOVED,
                            amounts,
                            "",
                            next.word().en())
                    .facts(reading);
        }
        return new OfficePosting(
                        ChequeRules.MOVED, amounts, on, label, next.word().en())
                .decide(reading);
    }

    /** The debt that stands again. */
    OpenItem returned(Cheque cheque) {
        return OpenItem.returned(label + " " + next.kind(), on, cheque.amount());
    }

    @Override
    public ChequeMoved answer(Recorded recorded) {
        return recorded.fact(ChequeMoved.class)
                .orElseThrow(() -> new IllegalArgumentException("no cheque: " + recorded.document()));
    }
}

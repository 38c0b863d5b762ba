// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.hold.HoldEnded;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/**
 * Posts what is held, or gives it back; once.
 *
 * @param post false to give it back
 */
public record EndHold(EntryId hold, boolean post) implements Flow<HoldEnded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        return post
                ? books.postHold(hold, reading.now()).map(facts -> Decision.of(reading.times(), facts))
                : books.voidHold(hold).map(ended -> Decision.of(reading.times(), List.of(ended)));
    }

    @Override
    public HoldEnded answer(Recorded recorded) {
        return recorded.fact(HoldEnded.class)
                .orElseThrow(() -> new IllegalArgumentException("no hold: " + recorded.document()));
    }
}

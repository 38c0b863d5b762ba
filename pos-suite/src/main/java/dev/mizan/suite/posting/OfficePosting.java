// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * An event of the back office that is posted by its rule, for its store.
 *
 * @param event the ledger's name of what happened
 * @param date of the document; on a locked day it is booked on the first open one
 */
public record OfficePosting(String event, Amounts amounts, LocalDate date, String document, String description) {

    /** The facts that post it; none where all its amounts are zero. */
    public Outcome<List<JournalPosted>> decide(Reading reading) {
        return decide(reading, 0);
    }

    /**
     * The facts that post it as one of several entries of a batch.
     *
     * @param entry which one, from 0
     */
    public Outcome<List<JournalPosted>> decide(Reading reading, int entry) {
        return decide(reading, entry, here(reading));
    }

    /** The store of the office. */
    public static Dimensions here(Reading reading) {
        return Dimensions.of(Dimension.STORE, reading.at().path().store().value());
    }

    /**
     * The same for a place that is not the store of the office.
     *
     * @param at on every leg that the rule does not take it from
     */
    public Outcome<List<JournalPosted>> decide(Reading reading, int entry, Dimensions at) {
        return decide(reading, EntryId.of(reading.key().value(), entry), at);
    }

    /** The same under an id that says who posts it beside the batch. */
    public Outcome<List<JournalPosted>> decide(Reading reading, EntryId id, Dimensions at) {
        EntryHead head = new EntryHead(id, date, reading.times().recordedAt(), document, description);
        return reading.state(LedgerFold.class).books().post(event, amounts, at, head);
    }
}

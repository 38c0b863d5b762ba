// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/**
 * One thing that is to be posted.
 *
 * @param event the ledger's name of what happened; its rule says which accounts move
 * @param amounts of the event, by name
 * @param document by which the source is found again
 */
public record Posting(String event, Amounts amounts, String document) {

    /** A decision with the entries of these postings, numbered after those that it has. */
    public static Outcome<Decision> also(Reading reading, Decision decision, List<Posting> postings) {
        Outcome<Decision> all = Outcome.done(decision);
        for (Posting posting : postings) {
            all = all.then(before ->
                    posting.decide(reading, before.times(), entries(before)).map(before::also));
        }
        return all;
    }

    private static int entries(Decision decision) {
        return (int) decision.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .count();
    }

    /** The facts that post it, in the batch that is being decided; none where all its amounts are zero. */
    public Outcome<List<JournalPosted>> decide(Reading reading, Times times) {
        return decide(reading, times, 0);
    }

    /**
     * The facts that post it as one of several entries of a batch.
     *
     * @param entry which one, from 0
     */
    public Outcome<List<JournalPosted>> decide(Reading reading, Times times, int entry) {
        EntryHead head = new EntryHead(
                EntryId.of(reading.key().value(), entry),
                times.businessDate().date(),
                times.recordedAt(),
                document,
                "");
        OrgPath path = reading.at().path();
        Dimensions at = Dimensions.till(path.store().value(), path.till().value());
        return reading.state(LedgerFold.class).books().post(event, amounts, at, head);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.branch;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.branch.BranchBalancing;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.BranchFold;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Beside all that is posted across stores: an entry of what they owe one another by it, so that each store balances alone
 * on every day. Comes after all other companions, and adds nothing where the books do not tell branches apart.
 */
public final class BalanceBranches implements Companion {
    /** Who writes its entries beside those of the flow and of other companions. */
    private static final String BESIDE = "branches";

    /** For a shop. */
    public BalanceBranches() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        if (!reading.state(BranchFold.class).apart()) {
            return Outcome.done(decision);
        }
        SortedMap<LocalDate, List<JournalEntry>> days = new TreeMap<>();
        for (Fact fact : decision.facts()) {
            if (fact instanceof JournalPosted posted) {
                days.computeIfAbsent(posted.entry().on(), day -> new ArrayList<>())
                        .add(posted.entry());
            }
        }
        Outcome<Decision> all = Outcome.done(decision);
        int number = 0;
        for (Map.Entry<LocalDate, List<JournalEntry>> day : days.entrySet()) {
            int next = number++;
            all = all.then(
                    before -> BranchBalancing.due(day.getValue(), books(reading).chart())
                            .then(legs -> posted(legs, day.getKey(), next, reading))
                            .map(before::also));
        }
        return all;
    }

    /** What posts these legs on a day; nothing where there are none. */
    static Outcome<List<JournalPosted>> posted(List<Leg> legs, LocalDate day, int number, Reading reading) {
        if (legs.isEmpty()) {
            return Outcome.done(List.of());
        }
        EntryHead head = new EntryHead(
                EntryId.beside(reading.key().value(), BESIDE, number),
                day,
                reading.times().recordedAt(),
                "",
                "due between branches");
        return JournalEntry.propose(head, legs)
                .then(entry -> books(reading).post(WhenLocked.REFUSE, List.of(entry.by(BranchBalancing.RULE))));
    }

    private static Books books(Reading reading) {
        return reading.state(LedgerFold.class).books();
    }
}

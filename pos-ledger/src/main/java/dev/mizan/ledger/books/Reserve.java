// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.books;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.hold.Hold;
import dev.mizan.ledger.hold.HoldEnded;
import dev.mizan.ledger.hold.HoldPlaced;
import dev.mizan.ledger.hold.Holds;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.Journal;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.limit.LimitReason;
import dev.mizan.ledger.limit.Limits;
import dev.mizan.ledger.period.Periods;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is held, and what of the limits it takes up. */
final class Reserve {
    private final Journal journal;
    private Holds holds = Holds.NONE;

    Reserve(Journal journal) {
        this.journal = journal;
    }

    Holds holds() {
        return holds;
    }

    Outcome<List<HoldPlaced>> hold(Hold hold, Instant now, ChartOfAccounts chart, Periods periods) {
        Optional<Hold> before = holds.hold(hold.id());
        if (before.isPresent()) {
            return before.get().equals(hold)
                    ? Outcome.done(List.of())
                    : Outcome.refused(LimitReason.HOLD_CONFLICT, "id", hold.id());
        }
        if (!hold.expires().isAfter(now)) {
            return Outcome.refused(LimitReason.HOLD_EXPIRED, "id", hold.id(), "expires", hold.expires());
        }
        return journal.decide(List.of(hold.entry()), chart, periods, WhenLocked.MOVE_ON)
                .then(facts -> facts.isEmpty()
                        ? Outcome.refused(LimitReason.HOLD_CONFLICT, "id", hold.id())
                        : Outcome.done(List.of(new HoldPlaced(hold))));
    }

    /** A hold takes up its own room of the limits when it is posted, so it is given back for the decision. */
    Outcome<List<Fact>> post(EntryId id, Instant now, ChartOfAccounts chart, Periods periods) {
        return holds.live(id, now).then(hold -> {
            move(hold.entry(), chart, false);
            try {
                return journal.decide(List.of(hold.entry()), chart, periods, WhenLocked.MOVE_ON)
                        .map(posted -> {
                            List<Fact> facts = new ArrayList<>(posted);
                            facts.add(new HoldEnded(id, HoldEnded.How.POSTED));
                            return List.copyOf(facts);
                        });
            } finally {
                move(hold.entry(), chart, true);
            }
        });
    }

    void apply(HoldPlaced fact, ChartOfAccounts chart) {
        if (holds.hold(fact.hold().id()).isEmpty()) {
            holds = holds.with(fact);
            move(fact.hold().entry(), chart, true);
        }
    }

    void apply(HoldEnded fact, ChartOfAccounts chart) {
        if (holds.isOpen(fact.id())) {
            move(holds.hold(fact.id()).orElseThrow().entry(), chart, false);
            holds = holds.with(fact);
        }
    }

    /** Counts what is held in again after an account got another limit. */
    void holdAgain(AccountLimited limited, ChartOfAccounts chart) {
        Limits limits = journal.limits();
        for (Hold hold : holds.open()) {
            hold.entry().legs().stream()
                    .filter(leg -> leg.account().equals(limited.account()))
                    .forEach(leg -> limits.hold(
                            chart.indexOf(leg.account()), leg.amount().minor()));
        }
    }

    /** All holds, as they were read. */
    void take(Holds read, ChartOfAccounts chart) {
        holds = read;
        read.open().forEach(hold -> move(hold.entry(), chart, true));
    }

    private void move(JournalEntry entry, ChartOfAccounts chart, boolean hold) {
        Limits limits = journal.limits();
        for (Leg leg : entry.legs()) {
            int account = chart.indexOf(leg.account());
            if (hold) {
                limits.hold(account, leg.amount().minor());
            } else {
                limits.release(account, leg.amount().minor());
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.period.Periods;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One decision on entries that are posted together; each sees those before it as if they were posted. */
final class Posting {
    private final Journal journal;
    private final ChartOfAccounts chart;
    private final Periods periods;
    private final WhenLocked policy;
    private final Map<EntryId, JournalEntry> before = new HashMap<>();
    private final Set<EntryId> reversed = new HashSet<>();
    private final List<JournalPosted> facts = new ArrayList<>();
    private final LimitCheck limits;
    private long turnover;

    Posting(Journal journal, ChartOfAccounts chart, Periods periods, WhenLocked policy) {
        this.journal = journal;
        this.chart = chart;
        this.periods = periods;
        this.policy = policy;
        this.turnover = journal.turnover();
        this.limits = new LimitCheck(journal.limits(), chart);
    }

    Outcome<List<JournalPosted>> decide(List<JournalEntry> proposed) {
        try {
            for (JournalEntry entry : proposed) {
                if (take(entry) instanceof Refused<Boolean> refused) {
                    return new Refused<>(refused.reason(), refused.facts());
                }
            }
            return Outcome.done(List.copyOf(facts));
        } finally {
            limits.undo();
        }
    }

    private Outcome<Boolean> take(JournalEntry entry) {
        if (before.containsKey(entry.id()) || journal.contains(entry.id())) {
            return isSame(entry) ? Outcome.done(false) : Outcome.refused(LedgerReason.DUPLICATE_ID, "id", entry.id());
        }
        return legs(entry)
                .then(fine -> reversal(entry))
                .then(fine -> periods.place(entry.on(), policy))
                .then(day -> limits.admits(entry.movedOn(day)))
                .then(moved -> accept(entry, moved));
    }

    private Outcome<Boolean> accept(JournalEntry entry, JournalEntry moved) {
        long debits = entry.legs().stream()
                .mapToLong(leg -> Math.max(leg.amount().minor(), 0))
                .sum();
        turnover += debits;
        if (turnover < 0) {
            return Outcome.refused(LedgerReason.OVERFLOW, "what", Money.ofMinor(debits, entry.currency()));
        }
        before.put(entry.id(), entry);
        entry.reverses().ifPresent(reversed::add);
        facts.add(new JournalPosted(moved));
        return Outcome.done(true);
    }

    private boolean isSame(JournalEntry entry) {
        return contentOf(entry.id(), EntryDigest.head(entry), EntryDigest.legs(entry, 1));
    }

    private boolean contentOf(EntryId id, long head, long legs) {
        JournalEntry earlier = before.get(id);
        return earlier == null
                ? journal.entries().holds(journal.entries().find(id), head, legs)
                : EntryDigest.head(earlier) == head && EntryDigest.legs(earlier, 1) == legs;
    }

    private Outcome<Boolean> legs(JournalEntry entry) {
        boolean byHand = entry.rule().isEmpty() && entry.reverses().isEmpty();
        List<Leg> legs = entry.legs();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            int index = chart.indexOf(leg.account());
            if (index < 0) {
                return Outcome.refused(LedgerReason.UNKNOWN_ACCOUNT, "account", leg.account(), "where", "#" + (i + 1));
            }
            Account account = chart.at(index);
            if (!leg.currency().equals(account.currency())) {
                return Outcome.refused(
                        LedgerReason.CURRENCY_DIFFERS,
                        "leg",
                        i + 1,
                        "account",
                        account.label(),
                        "currency",
                        leg.currency(),
                        "books",
                        account.currency());
            }
            if (byHand && account.control()) {
                return Outcome.refused(LedgerReason.CONTROL_ACCOUNT, "leg", i + 1, "account", account.label());
            }
        }
        return Outcome.done(true);
    }

    private Outcome<Boolean> reversal(JournalEntry entry) {
        if (entry.reverses().isEmpty()) {
            return Outcome.done(true);
        }
        EntryId original = entry.reverses().get();
        int index = journal.entries().find(original);
        JournalEntry earlier = before.get(original);
        long wanted = EntryDigest.legs(entry, -1);
        boolean stands = index >= 0
                ? journal.entries().legs(index) == wanted
                : earlier != null && EntryDigest.legs(earlier, 1) == wanted;
        if (!stands) {
            return Outcome.refused(LedgerReason.NOT_POSTED, "id", original);
        }
        return reversed.contains(original) || journal.entries().isReversed(original)
                ? Outcome.refused(LedgerReason.REVERSED_ALREADY, "id", original)
                : Outcome.done(true);
    }
}

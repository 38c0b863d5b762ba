// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.bank.Reconciliation;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.subledger.StatementReconciled;
import dev.mizan.ledger.subledger.SubLedgerReason;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/**
 * Keeps what a statement of the bank was matched with, so that no leg is used for two lines.
 *
 * @param account of the books
 * @param found made on the caller's thread from the statement and the entries that are not reconciled
 */
public record ReconcileBank(String account, Reconciliation found, Money closing) implements Flow<StatementReconciled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
        List<EntryId> used = found.matches().stream()
                .map(match -> match.booked().entry().id())
                .toList();
        if (used.isEmpty()) {
            return Outcome.refused(SubLedgerReason.NOTHING_TO_RECONCILE, "account", account);
        }
        for (EntryId id : used) {
            if (ledgers.isReconciled(account, id)) {
                return Outcome.refused(SubLedgerReason.RECONCILED_ALREADY, "id", id, "account", account);
            }
        }
        Money unmatched = Money.sum(
                found.currency(),
                found.onlyAtBank().stream().map(line -> line.amount()).toList());
        List<String> lines =
                found.matches().stream().map(match -> match.line().key()).toList();
        return Outcome.done(Decision.of(
                reading.times(), List.of(new StatementReconciled(account, used, closing, unmatched, lines))));
    }

    @Override
    public StatementReconciled answer(Recorded recorded) {
        return recorded.fact(StatementReconciled.class)
                .orElseThrow(() -> new IllegalArgumentException("no statement: " + recorded.document()));
    }
}

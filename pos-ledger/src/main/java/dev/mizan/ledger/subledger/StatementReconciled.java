// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.journal.EntryId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * A bank statement was laid beside the books.
 *
 * @param account of the books
 * @param entries whose legs on the account are lines of the statement, and are used up
 * @param closing of the statement
 * @param difference between the statement and what is matched: lines that only the bank has
 * @param lines the lines that were matched, by their {@link dev.mizan.ledger.bank.BankStatement.Line#key()}; version 1 did not
 *     tell them
 */
public record StatementReconciled(
        String account, List<EntryId> entries, Money closing, Money difference, List<String> lines) implements Fact {
    public static final FactType<StatementReconciled> TYPE = new FactType<>(
            "StatementReconciled", 2, StatementReconciled.class, StatementReconciled::write, StatementReconciled::read);

    public StatementReconciled {
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
    }

    @Override
    public FactType<StatementReconciled> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("account", account)
                .texts("entries", entries.stream().map(EntryId::toString).toList())
                .money("closing", closing)
                .money("difference", difference)
                .texts("lines", lines);
    }

    static StatementReconciled read(FieldReader in, int version) {
        return new StatementReconciled(
                in.text("account"),
                in.texts("entries").stream().map(EntryId::of).toList(),
                in.money("closing"),
                in.money("difference"),
                version < 2 ? List.of() : in.texts("lines"));
    }
}

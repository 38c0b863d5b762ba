// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.bank.rule.BankRuleBook;
import dev.mizan.ledger.subledger.StatementReconciled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.suite.flow.BookFold;
import java.util.stream.Stream;

/** The rules for lines of banks. */
public final class BankFold extends BookFold<Fact, BankRuleBook> {
    /** No rule yet. */
    public BankFold() {
        super(
                "bank-rules",
                BankRuleBook.version(),
                Stream.concat(BankRuleBook.FACTS.stream(), Stream.of(StatementReconciled.TYPE))
                        .toList(),
                Fact.class,
                new BankRuleBook(),
                new Form<>(BankRuleBook::apply, BankRuleBook::write, BankRuleBook::read));
    }

    /** The rules as they stand; only for the writer's thread, but what they hand out is for all. */
    public BankRuleBook rules() {
        return book();
    }
}

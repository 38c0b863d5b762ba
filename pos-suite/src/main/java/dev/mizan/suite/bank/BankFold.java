// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.bank.rule.BankRuleBook;
import dev.mizan.ledger.subledger.StatementReconciled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules for lines of banks. */
public final class BankFold implements Fold {
    private static final Set<FactType<?>> READS = Stream.concat(
                    BankRuleBook.FACTS.stream(), Stream.of(StatementReconciled.TYPE))
            .collect(Collectors.toUnmodifiableSet());

    private BankRuleBook state = new BankRuleBook();

    /** No rule yet. */
    public BankFold() {}

    /** The rules as they stand; only for the writer's thread, but what they hand out is for all. */
    public BankRuleBook rules() {
        return state;
    }

    @Override
    public String name() {
        return "bank-rules";
    }

    @Override
    public Set<FactType<?>> reads() {
        return READS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        state.apply(fact);
    }

    @Override
    public int version() {
        return BankRuleBook.version();
    }

    @Override
    public void write(FieldWriter out) {
        state.write(out);
    }

    @Override
    public void read(FieldReader in) {
        state = BankRuleBook.read(in);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.bank.rule.BankRule;
import dev.mizan.ledger.bank.rule.BankRuleDefined;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Sets a rule for lines of a bank, or its next version. */
record DefineBankRule(BankRule rule) implements Flow<BankRuleDefined> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(BankFold.class)
                .rules()
                .define(rule)
                .map(defined -> Decision.of(reading.times(), List.of(defined)));
    }

    @Override
    public BankRuleDefined answer(Recorded recorded) {
        return recorded.fact(BankRuleDefined.class)
                .orElseThrow(() -> new IllegalArgumentException("no rule: " + recorded.document()));
    }
}

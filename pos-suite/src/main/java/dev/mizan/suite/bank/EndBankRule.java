// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.bank.rule.BankRuleEnded;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Ends a rule for lines of a bank. */
record EndBankRule(String name) implements Flow<BankRuleEnded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(BankFold.class)
                .rules()
                .rule(name)
                .map(rule -> Decision.of(reading.times(), List.of(new BankRuleEnded(name))));
    }

    @Override
    public BankRuleEnded answer(Recorded recorded) {
        return recorded.fact(BankRuleEnded.class)
                .orElseThrow(() -> new IllegalArgumentException("no rule: " + recorded.document()));
    }
}

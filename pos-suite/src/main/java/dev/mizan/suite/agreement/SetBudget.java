// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.agreement.AgreementReason;
import dev.mizan.ledger.agreement.BudgetSet;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;
import java.util.SortedMap;

/**
 * Sets what is planned for a period, in place of what was planned for the same one.
 *
 * @param planned by the code of the account, positive on the side of its type
 */
public record SetBudget(Period period, SortedMap<String, Money> planned) implements Flow<BudgetSet> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        ChartOfAccounts chart = reading.state(LedgerFold.class).books().chart();
        return planned.keySet().stream()
                .filter(account -> chart.account(account).isEmpty())
                .findFirst()
                .<Outcome<Decision>>map(account -> Outcome.refused(AgreementReason.UNKNOWN_ACCOUNT, "account", account))
                .orElseGet(() -> Outcome.done(Decision.of(reading.times(), List.of(new BudgetSet(period, planned)))));
    }

    @Override
    public BudgetSet answer(Recorded recorded) {
        return recorded.fact(BudgetSet.class)
                .orElseThrow(() -> new IllegalArgumentException("no budget: " + recorded.document()));
    }
}

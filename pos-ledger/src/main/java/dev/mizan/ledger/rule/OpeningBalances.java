// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;

/** What stood on the accounts before the books began, against opening balance equity. */
public final class OpeningBalances {
    /** The rule that such entries name. */
    public static final String RULE = "opening.balances@1";

    private OpeningBalances() {}

    /** An entry of these balances and of the leg that balances them, where they do not balance of themselves. */
    public static Outcome<JournalEntry> entry(EntryHead head, List<Leg> balances, ChartOfAccounts chart) {
        return chart.inRole(AccountRole.OPENING_BALANCE, "", Dimensions.NONE)
                .then(equity -> against(equity, balances))
                .then(legs -> JournalEntry.propose(head, legs))
                .map(entry -> entry.by(RULE));
    }

    private static Outcome<List<Leg>> against(Account equity, List<Leg> balances) {
        Money sum = Money.zero(equity.currency());
        for (Leg leg : balances) {
            if (!leg.currency().equals(sum.currency())) {
                return Outcome.refused(
                        LedgerReason.CURRENCY_DIFFERS,
                        "leg",
                        balances.indexOf(leg) + 1,
                        "account",
                        leg.account(),
                        "currency",
                        leg.currency(),
                        "books",
                        sum.currency());
            }
            try {
                sum = sum.plus(leg.amount());
            } catch (ArithmeticException e) {
                return Outcome.refused(LedgerReason.OVERFLOW, "what", leg.account() + " " + leg.amount());
            }
        }
        List<Leg> legs = new ArrayList<>(balances);
        if (!sum.isZero()) {
            legs.add(Leg.credit(equity.code(), sum));
        }
        return Outcome.done(legs);
    }
}

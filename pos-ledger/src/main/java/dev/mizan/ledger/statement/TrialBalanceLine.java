// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.spi.value.Money;

/**
 * One account in a trial balance.
 *
 * @param opening its balance before the period; a debit is positive
 * @param debits in the period
 * @param credits in the period, as a positive amount
 */
public record TrialBalanceLine(Account account, Money opening, Money debits, Money credits) {
    /** Its balance at the end of the period; a debit is positive. */
    public Money closing() {
        return opening.plus(debits).minus(credits);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.spi.value.Text;

/**
 * What a line is by a rule, for a person to confirm.
 *
 * @param by the rule at its version
 */
public record BankProposal(BankLine line, BankRuleDefined by) {
    /** Why it goes there. */
    public Text why() {
        return by.rule().why(by.version());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.bank.Reconciliation;
import dev.mizan.ledger.bank.rule.BankLine;
import dev.mizan.ledger.bank.rule.BankProposal;
import java.util.List;

/**
 * A statement beside the books and the rules.
 *
 * @param reconciliation with what is in the books, and the differences, before any rule is asked
 * @param proposals what lines that are only at the bank are by the rules
 * @param unknown lines that are only at the bank and that no rule takes
 * @param before lines that are only at the bank because a reconciliation used their entries before
 */
public record BankComparison(
        Reconciliation reconciliation, List<BankProposal> proposals, List<BankLine> unknown, List<BankLine> before) {
    public BankComparison {
        proposals = List.copyOf(proposals);
        unknown = List.copyOf(unknown);
        before = List.copyOf(before);
    }
}

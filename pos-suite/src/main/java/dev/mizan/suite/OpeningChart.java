// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.rule.PostingRule;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleLeg;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.Set;

/** Whether a chart plays every role that a shop's posting rules ask for, before the first sale finds out. */
final class OpeningChart {
    /** Roles whose kinds say how something is taxed. */
    private static final Set<AccountRole> BY_TREATMENT = Set.of(AccountRole.SALES, AccountRole.SALES_RETURNS);

    /** How any till may find goods taxed; what is rarer is refused when it is sold. */
    private static final List<VatCategory> TREATMENTS =
            List.of(VatCategory.S, VatCategory.Z, VatCategory.E, VatCategory.O);

    private OpeningChart() {}

    /** The chart, or the first role without an account. */
    static Outcome<ChartOfAccounts> complete(ChartOfAccounts chart, List<PostingRulesDefined> rules) {
        Outcome<ChartOfAccounts> complete = Outcome.done(chart);
        for (PostingRulesDefined defined : rules) {
            for (PostingRule rule : defined.rules()) {
                for (RuleLeg leg : rule.legs()) {
                    complete = complete.then(fine -> played(fine, leg));
                }
            }
        }
        for (TenderKind kind : TenderKind.values()) {
            // What was prepaid stands by how it is taxed, on accounts that come with prepayments.
            if (kind != TenderKind.PREPAYMENT) {
                complete = complete.then(fine -> fine.inRole(AccountRole.TENDER, kind.code(), Dimensions.NONE)
                        .map(found -> fine));
            }
        }
        return complete;
    }

    /** A leg whose amount's own kind decides needs an account for some kind at least; sales, for each way of being taxed. */
    private static Outcome<ChartOfAccounts> played(ChartOfAccounts chart, RuleLeg leg) {
        if (!leg.kind().isEmpty()) {
            return chart.inRole(leg.role(), leg.kind(), Dimensions.NONE).map(found -> chart);
        }
        if (BY_TREATMENT.contains(leg.role())) {
            Outcome<ChartOfAccounts> all = Outcome.done(chart);
            for (VatCategory treatment : TREATMENTS) {
                all = all.then(fine -> fine.inRole(leg.role(), treatment.name(), Dimensions.NONE)
                        .map(found -> fine));
            }
            return all;
        }
        return chart.assignments(leg.role()).isEmpty()
                ? Outcome.refused(
                        LedgerReason.ROLE_UNASSIGNED, "role", leg.role().name(), "at", Dimensions.NONE)
                : Outcome.done(chart);
    }
}

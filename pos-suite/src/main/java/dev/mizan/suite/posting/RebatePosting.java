// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.inventory.rebate.RebateAccrued;
import dev.mizan.inventory.rebate.RebateParts;
import dev.mizan.inventory.rebate.RebateSettled;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RebateRules;

/** What suppliers' rebates bring to the books. */
public final class RebatePosting {
    private RebatePosting() {}

    /** A rebate that is earned: owed by the supplier, and off the cost of its goods. */
    public static Posting of(RebateAccrued accrued) {
        Amounts amounts =
                off(accrued.parts(), Amounts.in(accrued.earned().currency())).with("earned", accrued.earned());
        return new Posting(RebateRules.EARNED, amounts, accrued.number());
    }

    /** A credit note: what was owed is owed no more, and what differs follows the goods. */
    public static Posting of(RebateSettled settled) {
        Amounts amounts = off(settled.parts(), Amounts.in(settled.credited().currency()))
                .with("accrued", settled.accrued())
                .with("tax", settled.tax())
                .with("payable", settled.payable());
        return new Posting(RebateRules.SETTLED, amounts, settled.note());
    }

    private static Amounts off(RebateParts parts, Amounts amounts) {
        return amounts.with("stock", parts.stock().negated())
                .with("transit", parts.transit().negated())
                .with("sold", parts.sold().negated())
                .with("lost", parts.lost().negated())
                .with("variance", parts.variance().negated());
    }
}

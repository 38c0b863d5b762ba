// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwnerSettled;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.ConcessionRules;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.function.Function;

/** What goods of others bring to the books when they are sold in the shop, come back, and are settled. */
public final class OwnerPosting {
    private OwnerPosting() {}

    /**
     * Of a sale, or of a return: goods that became ours and left in one moment, and sales that are another's.
     *
     * @param kind of sales that a line was booked as
     */
    public static List<Posting> of(OwnersOwed owed, boolean back, String document, Function<OwedLine, String> kind) {
        long sign = back ? -1 : 1;
        Amounts passed = Amounts.in(owed.currency()).with("cost", owed.sum(false, OwedLine::due));
        Amounts conceded = Amounts.in(owed.currency());
        for (OwedLine line : owed.lines()) {
            conceded = conceded.with("net", kind.apply(line), Money.ofMinor(sign * line.net(), owed.currency()));
        }
        conceded = conceded.with("tax", owed.sum(true, it -> sign * it.tax()))
                .with("commission", owed.sum(true, it -> sign * it.commission()))
                .with("commission-tax", owed.sum(true, it -> sign * it.commissionTax()))
                .with("due", owed.sum(true, it -> sign * it.due()));
        boolean any = owed.lines().stream().anyMatch(OwedLine::conceded);
        Posting bought = new Posting(SupplyRules.GOODS_PASSED_ON, passed, document);
        return any
                ? List.of(
                        bought, new Posting(back ? ConcessionRules.RETURNED : ConcessionRules.SOLD, conceded, document))
                : List.of(bought);
    }

    /** Of a statement: what is owed is on the owner's account. */
    public static List<Posting> of(OwnerSettled settled) {
        Amounts bill = Amounts.in(settled.tax().currency())
                .with("settled", settled.consigned())
                .with("variance", Money.zero(settled.tax().currency()))
                .with("tax", settled.tax())
                .with("payable", settled.consigned().plus(settled.tax()));
        Posting billed = new Posting(SupplyRules.PURCHASE_BILLED, bill, settled.number());
        if (settled.conceded().isZero()) {
            return List.of(billed);
        }
        Amounts due = Amounts.in(settled.tax().currency()).with("due", settled.conceded());
        return List.of(billed, new Posting(ConcessionRules.SETTLED, due, settled.number()));
    }
}

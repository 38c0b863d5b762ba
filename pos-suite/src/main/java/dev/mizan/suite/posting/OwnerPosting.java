// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwnerSettled;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.ConcessionRules;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Amounts passed = Amounts.in(owed.currency()).with("cost", owed.sum(false, OwedLine::due));
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(SupplyRules.GOODS_PASSED_ON, passed, document));
        conceded(owed, false, back, kind)
                .ifPresent(amounts -> postings.add(
                        new Posting(back ? ConcessionRules.RETURNED : ConcessionRules.SOLD, amounts, document)));
        conceded(owed, true, back, kind)
                .ifPresent(amounts -> postings.add(new Posting(
                        back ? ConcessionRules.DEEMED_RETURNED : ConcessionRules.DEEMED_SOLD, amounts, document)));
        return postings;
    }

    /** What is the owners' of what they sold: with the tax that they declare, or without that which the shop declares. */
    private static Optional<Amounts> conceded(
            OwnersOwed owed, boolean deemed, boolean back, Function<OwedLine, String> kind) {
        long sign = back ? -1 : 1;
        List<OwedLine> lines = owed.lines().stream()
                .filter(it -> it.conceded() && it.deemed() == deemed)
                .toList();
        Amounts amounts = Amounts.in(owed.currency());
        for (OwedLine line : lines) {
            Money net = Money.ofMinor(sign * line.net(), owed.currency());
            amounts = (deemed ? amounts.with("net", net) : amounts.with("net", kind.apply(line), net))
                    .with("commission", Money.ofMinor(sign * line.commission(), owed.currency()))
                    .with("commission-tax", Money.ofMinor(sign * line.commissionTax(), owed.currency()))
                    .with("due", Money.ofMinor(sign * line.due(), owed.currency()));
            amounts = deemed ? amounts : amounts.with("tax", Money.ofMinor(sign * line.tax(), owed.currency()));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(amounts);
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

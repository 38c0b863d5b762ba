// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.agency.AgencyLines;
import dev.mizan.core.pricing.agency.Commission;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwnerBook;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.owner.OwnerTerms;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is sold in principals' names: how baskets tell it apart, and whether a bill did. */
final class Agencies {
    private Agencies() {}

    /** Tells apart what is sold on the terms of today. */
    static AgencyLines lines(OwnerBook book) {
        Map<Sku, Commission> commissions = new TreeMap<>();
        for (Agreement of : book.agreements()) {
            if (of.terms() instanceof OwnerTerms.Agency it) {
                commissions.put(of.sku(), new Commission(it.share(), it.each(), it.commission()));
            }
        }
        return new AgencyLines(commissions);
    }

    /** Refused where a commission is missing, or the whole face value would be the principal's. */
    static Outcome<Boolean> apart(OwnerBook book, Bill bill) {
        for (SoldLine line : bill.lines()) {
            Agreement of = book.of(line.item()).orElse(null);
            if (of == null || !(of.terms() instanceof OwnerTerms.Agency terms)) {
                continue;
            }
            String reason = AgencyLines.reason(line.item());
            long goods = pieces(bill, it -> it.item().equals(line.item()));
            Commission commission = new Commission(terms.share(), terms.each(), terms.commission());
            long least = pieces(bill, it -> it.item().equals(line.item()) && commission.of(it.unitPrice()) > 0);
            long commissions = pieces(
                    bill,
                    it -> it.item().equals(terms.commission())
                            && it.overridden().equals(reason));
            if (!line.overridden().equals(reason) || commissions < least || commissions > goods) {
                return Outcome.refused(
                        OwnerReason.COMMISSION_APART,
                        "sku",
                        of.sku(),
                        "owner",
                        of.owner(),
                        "commission",
                        terms.commission());
            }
        }
        return Outcome.done(true);
    }

    private static long pieces(Bill bill, Predicate<SoldLine> which) {
        return bill.lines().stream()
                .filter(which)
                .mapToLong(it -> it.quantity().steps())
                .sum();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PrepaymentRules;

/** What money for goods that are handed over later brings to the books. */
public final class PrepaymentPosting {
    private PrepaymentPosting() {}

    /** Money that was taken. */
    public static Posting of(PrepaymentTaken taken) {
        return posting(
                PrepaymentRules.TAKEN, taken, SalePosting.tenders(bill(taken.part()), taken.settlement(), "tender"));
    }

    /** Money that was given back. */
    public static Posting of(PrepaymentReturned back) {
        return posting(PrepaymentRules.RETURNED, back, SalePosting.tenders(bill(back.part()), back.refund(), "refund"));
    }

    private static Amounts bill(Bill part) {
        return SalePosting.nets(
                SalePosting.taxes(Amounts.in(part.currency()), part, false), part, "prepayment", SalePosting.PREPAID);
    }

    private static Posting posting(String event, Document document, Amounts amounts) {
        return new Posting(event, amounts, document.slip().number().toString());
    }
}

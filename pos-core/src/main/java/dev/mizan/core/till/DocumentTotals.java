// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import java.util.List;

/** What one document adds to the totals of its session. */
final class DocumentTotals {
    private DocumentTotals() {}

    static Turnover turnover(Bill bill, Settlement settlement) {
        return new Turnover(
                1, bill.net().minor(), bill.tax().minor(), settlement.rounding().minor());
    }

    static List<TenderTotal> taken(Settlement paid) {
        List<TenderTotal> taken = paid.tenders().stream()
                .map(tender -> new TenderTotal(tender.kind(), 1, tender.amount().minor(), 0, 0))
                .toList();
        List<TenderTotal> change = paid.change().isZero()
                ? List.of()
                : List.of(new TenderTotal(TenderKind.CASH, 0, -paid.change().minor(), 0, 0));
        return Merged.of(taken, change, TenderTotal::kind, TenderTotal::plus);
    }

    static List<TenderTotal> refunded(Settlement refund) {
        return Merged.of(
                refund.tenders().stream().map(DocumentTotals::refunded).toList(),
                List.of(),
                TenderTotal::kind,
                TenderTotal::plus);
    }

    private static TenderTotal refunded(Tender tender) {
        return new TenderTotal(tender.kind(), 0, 0, 1, tender.amount().minor());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.value.Currency;
import java.util.List;

/**
 * What a prepayment adds to its session: money of some kinds, and as much of the other side as a tender that was given. So
 * the tenders of a session still sum to what it sold, and its prepayments, net, are what customers are owed more.
 */
final class PrepaidTally {
    private PrepaidTally() {}

    static Tally of(PrepaymentTaken taken) {
        Settlement paid = taken.settlement();
        TenderTotal owed =
                new TenderTotal(TenderKind.PREPAYMENT, 0, 0, 1, paid.due().minor());
        return tally(paid.due().currency(), rounding(paid), Turnover.NONE, merged(DocumentTotals.taken(paid), owed));
    }

    static Tally of(PrepaymentReturned returned) {
        Settlement refund = returned.refund();
        TenderTotal owed =
                new TenderTotal(TenderKind.PREPAYMENT, 1, refund.due().minor(), 0, 0);
        return tally(
                refund.due().currency(),
                Turnover.NONE,
                rounding(refund),
                merged(DocumentTotals.refunded(refund), owed));
    }

    private static Tally tally(Currency currency, Turnover sales, Turnover returns, List<TenderTotal> tenders) {
        return new Tally(currency, 0, sales, returns, tenders, List.of(), List.of(), List.of());
    }

    private static Turnover rounding(Settlement settlement) {
        return new Turnover(0, 0, 0, settlement.rounding().minor());
    }

    private static List<TenderTotal> merged(List<TenderTotal> money, TenderTotal owed) {
        return Merged.of(money, List.of(owed), TenderTotal::kind, TenderTotal::plus);
    }
}

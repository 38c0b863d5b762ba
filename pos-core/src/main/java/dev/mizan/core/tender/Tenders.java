// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What any list of tenders must be, before its sum matters. */
final class Tenders {
    /** Sums of so many such amounts stay far within a long. */
    private static final long MOST_MINOR = 1_000_000_000_000_000L;

    private Tenders() {}

    static <T extends Tender> Outcome<List<T>> check(Currency bill, List<T> tenders) {
        if (tenders.size() > Settlement.MOST_TENDERS) {
            return Outcome.refused(TenderReason.TOO_MANY, "limit", Settlement.MOST_TENDERS, "count", tenders.size());
        }
        Set<PaymentKey> keys = new HashSet<>();
        for (Tender tender : tenders) {
            if (!tender.amount().currency().equals(bill)) {
                return Outcome.refused(
                        TenderReason.CURRENCY_DIFFERS, "tender", tender.amount().currency(), "bill", bill);
            }
            if (!tender.amount().isPositive()) {
                return Outcome.refused(TenderReason.NOT_POSITIVE, "amount", tender.amount());
            }
            if (tender.amount().minor() > MOST_MINOR) {
                return Outcome.refused(TenderReason.TOO_LARGE, "amount", tender.amount());
            }
            if (tender instanceof Cashless cashless && !keys.add(cashless.key())) {
                return Outcome.refused(TenderReason.KEY_TWICE, "key", cashless.key());
            }
        }
        return Outcome.done(tenders);
    }
}

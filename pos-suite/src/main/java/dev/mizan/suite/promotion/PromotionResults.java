// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promotion;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.PromotionPart;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sums what promotions gave out of the log, for those who ask: nothing of it is held between two questions. Show it batches of any
 * part of the log, in any order. One thread at a time.
 */
public final class PromotionResults {
    private record Place(PromotionId promotion, Currency currency) {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::promotion)
                .thenComparing(it -> it.currency().code());
    }

    private final Map<Place, PromotionResult> sums = new TreeMap<>(Place.ORDER);
    private final Period days;

    /** Of some business dates. */
    public PromotionResults(Period days) {
        this.days = days;
    }

    /** Reads a log from its beginning; as long as that takes. */
    public static List<PromotionResult> in(Log log, Period days) {
        PromotionResults results = new PromotionResults(days);
        log.after(0, results::take);
        return results.all();
    }

    /** Counts what one batch holds, where it is of these days. */
    public void take(Recorded recorded) {
        if (days.covers(recorded.times().businessDate().date())) {
            recorded.facts().forEach(this::take);
        }
    }

    private void take(Fact fact) {
        if (fact instanceof SaleCompleted sale) {
            add(sale.bill(), 1);
        } else if (fact instanceof GoodsReturned back) {
            add(back.bill(), -1);
        } else if (fact instanceof ClawedBack clawed) {
            for (PromotionPart part : clawed.parts()) {
                add(new PromotionResult(
                        part.promotion(), clawed.paid().currency(), 0, -part.byShop(), -part.byVendor(), 0));
            }
        }
    }

    private void add(Bill bill, int way) {
        Set<PromotionId> gave = new HashSet<>();
        for (SoldLine line : bill.lines()) {
            Set<PromotionId> onLine = new HashSet<>();
            for (LineDiscount share : line.discounts()) {
                add(new PromotionResult(
                        share.promotion(),
                        bill.currency(),
                        way > 0 && gave.add(share.promotion()) ? 1 : 0,
                        way * (share.amount() - share.byVendor()),
                        way * share.byVendor(),
                        onLine.add(share.promotion()) ? way * line.net() : 0));
            }
        }
    }

    private void add(PromotionResult one) {
        sums.merge(new Place(one.promotion(), one.currency()), one, PromotionResult::plus);
    }

    /** What was counted so far, by promotion. */
    public List<PromotionResult> all() {
        return List.copyOf(sums.values());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.revenue;

import dev.mizan.core.bill.Bill;
import dev.mizan.ledger.revenue.PerformanceObligation;
import dev.mizan.ledger.revenue.PriceSplit;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares the price of each sale among its promises and defers what is not earned yet, in the batch of the sale; a return
 * takes its share back. The goods' own standalone price is what they were sold for. Give it to the shop as an {@code
 * Extension.beside}, and {@link dev.mizan.suite.BooksDoor#furnish} the books before the first sale: a sale that could not be
 * posted is refused.
 */
public final class DeferPromises implements Companion {
    /** Its entry in the batch of a document; those before it belong to the document itself. */
    private static final int ENTRY = 64;

    private final List<Promise> promises;

    /** Defers these promises. */
    public DeferPromises(List<Promise> promises) {
        this.promises = List.copyOf(promises);
    }

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        DeferredBeside promised = (bill, sign) -> deferred(bill, sign.apply(bill.net()));
        return promised.posted(reading, decision, ENTRY, RevenueRules.DEFERRED);
    }

    private Outcome<Optional<Amounts>> deferred(Bill bill, Money price) {
        List<PerformanceObligation> obligations = new ArrayList<>();
        obligations.add(PerformanceObligation.goods(bill.net()));
        for (Promise promise : promises) {
            Money standalone = promise.standalone(bill);
            if (standalone.isPositive()) {
                obligations.add(new PerformanceObligation(promise.kind(), standalone));
            }
        }
        return obligations.size() == 1 || price.isZero()
                ? Outcome.done(Optional.empty())
                : PriceSplit.of(price, obligations).map(split -> Optional.of(split.deferred()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Remainder;
import java.util.ArrayList;
import java.util.List;

/**
 * The price of a sale shared among its promises in proportion to their standalone prices (IFRS 15, paragraphs 73 to 76).
 * The shares sum to the price, each within one minor unit of its exact share; 200.00 with points worth 8.00 is 192.31 and
 * 7.69.
 */
public record PriceSplit(Money price, List<Share> shares) {
    /** A promise and what of the price belongs to it. */
    public record Share(PerformanceObligation promise, Money amount) {}

    public PriceSplit {
        shares = List.copyOf(shares);
    }

    /**
     * Shares a price.
     *
     * @param price without VAT; negative where a sale is taken back
     */
    public static Outcome<PriceSplit> of(Money price, List<PerformanceObligation> promises) {
        long[] weights = new long[promises.size()];
        boolean any = false;
        for (int i = 0; i < weights.length; i++) {
            Money standalone = promises.get(i).standalone();
            if (!standalone.currency().equals(price.currency())) {
                return Outcome.refused(
                        RevenueReason.OTHER_CURRENCY,
                        "promise",
                        promises.get(i).kind(),
                        "currency",
                        standalone.currency(),
                        "expected",
                        price.currency());
            }
            weights[i] = standalone.minor();
            any |= weights[i] > 0;
        }
        if (!any) {
            return Outcome.refused(RevenueReason.NOTHING_PROMISED, "price", price);
        }
        List<Money> amounts = price.allocate(weights, Remainder.LARGEST_REMAINDER);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            shares.add(new Share(promises.get(i), amounts.get(i)));
        }
        return Outcome.done(new PriceSplit(price, shares));
    }

    /** The amounts of {@link RevenueRules#DEFERRED}: what is not earned yet, by the kind of its liability. */
    public Amounts deferred() {
        Amounts amounts = Amounts.in(price.currency());
        for (Share share : shares) {
            if (!share.promise().kind().isEmpty()) {
                amounts = amounts.with("deferred", share.promise().kind(), share.amount());
            }
        }
        return amounts;
    }

    /** What is earned at once. */
    public Money earned() {
        return price.minus(deferred().total("deferred"));
    }
}

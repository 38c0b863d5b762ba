// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/**
 * The part of gift cards or points that nobody will ever use. It is earned in proportion to what is used (IFRS 15,
 * paragraph B46), so that it is whole when all that is expected to be used has been used.
 *
 * @param sold the liability that was taken on
 * @param unused the part of it that is expected never to be used, 0 to 100
 */
public record Breakage(Money sold, Percent unused, Rounding rounding) {
    public Breakage {
        if (sold.isNegative() || unused.isNegative() || unused.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException("breakage of " + unused + " % on " + sold);
        }
    }

    /** What is expected never to be used. */
    public Money expected() {
        return sold.percent(unused, rounding);
    }

    /**
     * The breakage earned since the beginning; what is posted is its difference to what was earned before.
     *
     * @param redeemed what was used since the beginning
     */
    public Outcome<Money> earned(Money redeemed) {
        if (redeemed.isNegative() || redeemed.compareTo(sold) > 0) {
            return Outcome.refused(RevenueReason.MORE_THAN_SOLD, "redeemed", redeemed, "sold", sold);
        }
        Money used = sold.minus(expected());
        Money left = sold.minus(redeemed);
        Money byUse =
                redeemed.compareTo(used) >= 0 ? expected() : expected().ratio(redeemed.minor(), used.minor(), rounding);
        return Outcome.done(byUse.min(left));
    }
}

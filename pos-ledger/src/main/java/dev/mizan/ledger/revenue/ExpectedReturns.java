// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;

/**
 * A right of return: what will be given back is no revenue but a refund liability, and the goods behind it an asset (IFRS
 * 15, paragraphs B20 to B27).
 *
 * @param refund what is expected to be paid back, without VAT
 * @param goods what the goods that come back cost, less what they lose by it
 */
public record ExpectedReturns(Money refund, Money goods) {
    /**
     * What is to be expected of a run of sales.
     *
     * @param revenue of these sales
     * @param cost of the goods
     * @param returned how many of {@code sold} came back in the past; between zero and {@code sold}
     */
    public static ExpectedReturns of(Money revenue, Money cost, long returned, long sold, Rounding rounding) {
        if (returned < 0 || sold < 1 || returned > sold) {
            throw new IllegalArgumentException(returned + " returned of " + sold);
        }
        return new ExpectedReturns(revenue.ratio(returned, sold, rounding), cost.ratio(returned, sold, rounding));
    }

    /** The amounts of {@link RevenueRules#RETURNS_EXPECTED} that take the books from an earlier estimate to this one. */
    public Amounts changeFrom(ExpectedReturns earlier) {
        return Amounts.in(refund.currency())
                .with("refund", refund.minus(earlier.refund))
                .with("goods", goods.minus(earlier.goods));
    }

    /** Nothing is expected back. */
    public ExpectedReturns none() {
        return new ExpectedReturns(Money.zero(refund.currency()), Money.zero(goods.currency()));
    }
}

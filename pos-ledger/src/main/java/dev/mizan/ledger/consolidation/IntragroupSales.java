// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.consolidation;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Goods that one company of a group sold to another (IFRS 10, paragraph B86c): the sale never happened for the group,
 * and what it earned on goods that are still in stock is not earned yet.
 *
 * @param sales of the period, at the price between the companies
 * @param profitAtStart unrealised profit in the stock that the period began with, realised in it
 * @param profitAtEnd unrealised profit in the stock that it ended with
 */
public record IntragroupSales(Money sales, Money profitAtStart, Money profitAtEnd) {
    /** The accounts that an elimination moves, by code. */
    public record Accounts(String sales, String costOfSales, String inventory, String retainedEarnings) {}

    /** The profit in what is left of goods that were sold within the group. */
    public static Money unrealised(Money sale, Money cost, Ratio left, Rounding rounding) {
        return sale.minus(cost).ratio(left.numerator(), left.denominator(), rounding);
    }

    /** The same where stock at the price between the companies and the mark-up on cost are known. */
    public static Money unrealisedByMarkUp(Money stock, Percent onCost, Rounding rounding) {
        return stock.includedPercent(onCost, rounding);
    }

    /** The same where the margin on the price is known. */
    public static Money unrealisedByMargin(Money stock, Percent onPrice, Rounding rounding) {
        return stock.percent(onPrice, rounding);
    }

    /** The elimination: sums to zero. */
    public AccountBalances elimination(Accounts accounts) {
        Currency currency = sales.currency();
        SortedMap<String, Money> legs = new TreeMap<>();
        legs.merge(accounts.sales(), sales, Money::plus);
        legs.merge(accounts.costOfSales(), sales.negated().plus(profitAtEnd).minus(profitAtStart), Money::plus);
        legs.merge(accounts.inventory(), profitAtEnd.negated(), Money::plus);
        legs.merge(accounts.retainedEarnings(), profitAtStart, Money::plus);
        return new AccountBalances("intragroup sales", currency, legs);
    }
}

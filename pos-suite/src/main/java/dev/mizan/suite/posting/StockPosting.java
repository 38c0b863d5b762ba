// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;

/** What movements of stock bring to the books. */
public final class StockPosting {
    private StockPosting() {}

    /**
     * Goods that came in, and what goods that were sold before they came turned out to have cost.
     *
     * @param document the delivery note's number
     */
    public static Posting of(StockReceived received, String document) {
        return new Posting(
                RetailRules.GOODS_RECEIVED,
                Amounts.in(received.currency()).with("cost", received.total()).with("true-up", received.trueUp()),
                document);
    }

    /** Goods that were there before the books began. */
    public static Posting opening(StockReceived received) {
        return new Posting(
                RetailRules.OPENING_STOCK,
                Amounts.in(received.currency()).with("value", received.total()).with("true-up", received.trueUp()),
                "opening");
    }

    /** Goods that were found or are missing. */
    public static Posting of(StockAdjusted adjusted, String document) {
        return new Posting(
                RetailRules.STOCK_ADJUSTED,
                Amounts.in(adjusted.currency()).with("value", adjusted.stockChange()),
                document);
    }
}
